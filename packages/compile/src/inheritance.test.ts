// What children take from their parents where an SDK leaves that to the engine; that of JavaScript does much of it itself.

import type { DeploymentResource } from "@temelj/plan";
import { createSimulation } from "@temelj/simulate";
import { expect, test } from "vitest";

import { OfflineEngine } from "./offline-engine.ts";
import type { Registration } from "./resource-monitor.ts";

const nothing: Registration = {
  type: "test:index:Group",
  name: "",
  parent: "",
  custom: false,
  remote: false,
  inputs: {},
  protect: undefined,
  retainOnDelete: undefined,
  deletedWith: "",
  provider: "",
  providers: {},
  dependencies: [],
  propertyDependencies: {},
  aliases: [],
  additionalSecretOutputs: [],
  ignoreChanges: [],
  replaceOnChanges: [],
  importId: "",
  version: "",
  pluginDownloadUrl: "",
  frames: [],
};

/** What a resource comes to below two components that were registered like this. */
function below(outer: Partial<Registration>, inner: Partial<Registration>): DeploymentResource | undefined {
  const engine = new OfflineEngine({
    project: "p",
    stack: "kotor",
    config: {},
    upstream: () => undefined,
    simulation: createSimulation(),
  });
  const { urn: above } = engine.register({ ...nothing, name: "outer", ...outer });
  const { urn: parent } = engine.register({ ...nothing, name: "inner", parent: above, ...inner });
  const { urn } = engine.register({ ...nothing, name: "thing", type: "test:index:Thing", custom: true, parent });
  return engine.resources.find((resource) => resource.urn === urn);
}

const [far, near] = ["far", "near"].map((name) => `urn:pulumi:kotor::p::pulumi:providers:test::${name}::1`) as [
  string,
  string,
];

test.each<[string, Partial<Registration>, Partial<Registration>, Partial<DeploymentResource>]>([
  ["protection", { protect: true }, {}, { protect: true }],
  ["retention", { retainOnDelete: true }, {}, { retainOnDelete: true }],
  ["deletion with another", { deletedWith: far }, {}, { deletedWith: far }],
  ["the deletion stated nearer", { deletedWith: far }, { deletedWith: near }, { deletedWith: near }],
  ["the provider of a component", { providers: { test: far } }, {}, { provider: far }],
  ["the provider of the nearest", { providers: { test: far } }, { providers: { test: near } }, { provider: near }],
  ["no provider of another package", { providers: { aws: far } }, { providers: { test: near } }, { provider: near }],
])("is inherited: %s", (_, outer, inner, expected) => {
  expect(below(outer, inner)).toMatchObject(expected);
});

test("is not inherited where it was taken back on the way", () => {
  expect(below({ protect: true }, { protect: false })?.protect).toBeUndefined();
  expect(below({ retainOnDelete: true }, { retainOnDelete: false })?.retainOnDelete).toBeUndefined();
});
