import { loadBaseline } from "@temelj/policies";
import { evaluate } from "@temelj/policy";
import { networkFacts, networkModel, reach, type NetworkModel, type Subnet } from "@temelj/proof";
import { compileProgram } from "@temelj/testing";
import { expect, test } from "vitest";

import program from "./index.ts";

const compile = () => compileProgram(program, { project: "hub-and-spokes", stack: "production" });

test.each([
  ["clerks", "register", 443, "reached", "flow clerks to register tcp 443"],
  ["clerks", "register", 22, "stopped", "rest to the network"],
  ["register", "clerks", 443, "stopped", "rest to the network"],
])("%s to %s on %d: %s", async (from, to, port, outcome, because) => {
  const model = networkModel(networkFacts([await compile()]));
  const answer = reach(model, subnet(model, from), subnet(model, to), { protocol: "tcp", port });
  expect(answer.outcome).toBe(outcome);
  expect(answer.hops.find(({ at }) => at === "firewall")?.does).toContain(because);
});

test("the baseline rules find nothing", async () => {
  const { counts, findings, issues } = evaluate(await loadBaseline(), [await compile()]);
  expect(issues).toEqual([]);
  expect(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown")).toEqual([]);
  expect(counts.pass).toBeGreaterThan(10);
});

test("the firewall works in the zones of the spokes", async () => {
  const { resources } = await compile();
  const firewall = resources.find(({ type }) => type === "aws:networkfirewall/firewall:Firewall");
  expect(firewall?.inputs["availabilityZoneMappings"]).toEqual([
    { availabilityZoneId: "euc1-az1" },
    { availabilityZoneId: "euc1-az2" },
  ]);
});

function subnet({ networks }: NetworkModel, label: string): Subnet {
  const found = networks.get(label)?.subnets.find(({ name }) => name.endsWith("-private-a"));
  if (found === undefined) throw new Error(`no private subnet of ${label}`);
  return found;
}
