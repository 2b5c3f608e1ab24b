import { networkFacts, networkModel, reachPlace } from "@temelj/proof";
import { createSimulation } from "@temelj/simulate";
import { compileProgram } from "@temelj/testing";
import { expect, test } from "vitest";

import program from "./index.ts";
import { network } from "./network.ts";
import { firstSegments } from "./segments.ts";

const stack = { project: "further-segment", stack: "production" };
const { diff } = createSimulation();

test("nothing that was there is replaced, renamed or removed", async () => {
  const before = await compileProgram(() => network(firstSegments), stack);
  const after = await compileProgram(program, stack);
  const later = new Map(after.resources.map((resource) => [resource.urn, resource]));
  const changed: string[] = [];
  for (const { urn, type, name, inputs } of before.resources) {
    const next = later.get(urn);
    expect(next, urn).toBeDefined();
    const { replaces, changes } = diff(type, inputs, next?.inputs ?? {});
    expect(replaces, urn).toEqual([]);
    if (changes) changed.push(name);
  }
  // What the firewall and the register let in is all that changes.
  expect(changed).toEqual(["inspection-rules-flows"]);
  const added = after.resources.filter(({ urn }) => before.resources.every((other) => other.urn !== urn));
  expect(added.every(({ name }) => name.includes("auditors"))).toBe(true);
});

test.each([
  ["auditors", "register", "reached"],
  ["auditors", "clerks", "stopped"],
  ["clerks", "auditors", "stopped"],
  ["clerks", "register", "reached"],
] as const)("%s to %s: %s", async (from, to, outcome) => {
  const model = networkModel(networkFacts([await compileProgram(program, stack)]));
  const [left, right] = [model.networks.get(from), model.networks.get(to)];
  if (left === undefined || right === undefined) throw new Error("a network is missing");
  expect(reachPlace(model, left, right, { protocol: "tcp", port: 443 }).outcome).toBe(outcome);
});
