// Kubernetes objects get a name, a namespace and what an API server adds.
import { describe, expect, test } from "vitest";

import { createSimulation } from "../create-simulation.ts";
import { worldOf } from "../world-of.ts";

const simulation = createSimulation();

function create(type: string, given: Readonly<Record<string, unknown>>): ReturnType<typeof simulation.create> {
  const urn = `urn:pulumi:production::kotor::${type}::web`;
  return simulation.create(type, urn, simulation.check(type, urn, given, worldOf({})).inputs, worldOf({}));
}

describe("a Kubernetes object", () => {
  test.each([
    ["kubernetes:apps/v1:Deployment", {}, /^default\/web-[0-9a-f]{8}$/],
    ["kubernetes:apps/v1:Deployment", { metadata: { name: "api", namespace: "kotor" } }, /^kotor\/api$/],
    ["kubernetes:core/v1:Namespace", { metadata: { name: "kotor" } }, /^kotor$/],
    ["kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", {}, /^web-[0-9a-f]{8}$/],
    ["kubernetes:core/v1:ConfigMap", { metadata: { generateName: "settings-" } }, /^default\/settings-[0-9a-z]{5}$/],
  ])("%s with %o has the id of its place", (type, given, id) => {
    expect(create(type, given).id).toMatch(id);
  });

  test("that the provider named says so, as the provider does", () => {
    const { outputs } = create("kubernetes:core/v1:Service", {
      metadata: { labels: { app: "web" } },
      spec: { type: "ClusterIP" },
    });
    expect(outputs).toEqual({
      metadata: {
        name: expect.stringMatching(/^web-[0-9a-f]{8}$/),
        namespace: "default",
        labels: { app: "web" },
        annotations: { "pulumi.com/autonamed": "true" },
        uid: expect.any(String),
        resourceVersion: expect.stringMatching(/^\d{6}$/),
        generation: 1,
        creationTimestamp: "2026-01-01T00:00:00Z",
      },
      spec: { type: "ClusterIP" },
    });
  });

  test("is replaced when its name or namespace changes, and updated otherwise", () => {
    const before = { metadata: { name: "a", namespace: "n" }, spec: { replicas: 1 } };
    const type = "kubernetes:apps/v1:Deployment";
    expect(simulation.diff(type, before, { ...before, metadata: { name: "b", namespace: "n" } }).replaces).toEqual([
      "metadata.name",
    ]);
    expect(simulation.diff(type, before, { ...before, spec: { replicas: 2 } })).toEqual({
      replaces: [],
      changes: true,
    });
  });
});
