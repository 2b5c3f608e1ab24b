import { loadBaseline } from "@temelj/policies";
import { evaluate } from "@temelj/policy";
import { networkFacts, networkModel, reachPlace, type NetworkModel, type Place } from "@temelj/proof";
import { compileProgram } from "@temelj/testing";
import { expect, test } from "vitest";

import program from "./index.ts";

const compile = () => compileProgram(program, { project: "data-centre", stack: "production" });

test.each([
  ["production", "data-centre", 1521, "reached", "flow registers to data-centre tcp 1521"],
  ["data-centre", "production", 1521, "stopped", "rest to the network"],
  ["data-centre", "production", 443, "stopped", "rest to the network"],
] as const)("%s to %s on %d: %s", async (from, to, port, outcome, because) => {
  const sites = [{ code: "data-centre", ranges: ["10.0.16.0/20"] }];
  const model = networkModel(networkFacts([await compile()]), { sites });
  const answer = reachPlace(model, place(model, from), place(model, to), { protocol: "tcp", port });
  expect(answer.outcome).toBe(outcome);
  expect(answer.hops.find(({ at }) => at.startsWith("firewall"))?.does).toContain(because);
});

test("each device has a connection of its own, and no key is in the plan", async () => {
  const { resources, deployment } = await compile();
  expect(resources.filter(({ type }) => type === "aws:ec2/vpnConnection:VpnConnection")).toHaveLength(2);
  expect(JSON.stringify(deployment)).not.toMatch(/presharedKey":"(?!REDACTED)[^"]/i);
});

test("the baseline rules find nothing", async () => {
  const { counts, findings, issues } = evaluate(await loadBaseline(), [await compile()]);
  expect(issues).toEqual([]);
  expect(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown")).toEqual([]);
  expect(counts.pass).toBeGreaterThan(10);
});

function place({ networks, sites }: NetworkModel, label: string): Place {
  const found = networks.get(label) ?? sites.get(label);
  if (found === undefined) throw new Error(`there is no ${label}`);
  return found;
}
