import { expect, test } from "vitest";

import { planEgress, type EgressChoices } from "./plan-egress.ts";

const choices: EgressChoices = { zones: ["a", "b"], region: "eu-central-1" };
const ranges = ["10.64.0.0/16", "10.72.0.0/14"];

test("has a subnet for the hub's interfaces in each zone, at a place of its own", () => {
  expect(places(["a", "b"])).toEqual(["eu-central-1a 100.127.255.48/28", "eu-central-1b 100.127.255.112/28"]);
  expect(places(["a", "b", "c"]).slice(0, 2)).toEqual(places(["a", "b"]));
});

test.each<[string, Partial<EgressChoices>, string]>([
  ["NETWORK_EGRESS_CIDR_INVALID", { cidr: "10.64.3.0/24" }, "which overlap 10.64.0.0/16"],
  ["NETWORK_EGRESS_CIDR_INVALID", { cidr: "100.64.0.0/16" }, '"100.64.0.0/16"'],
  ["NETWORK_EGRESS_CIDR_INVALID", { cidr: "somewhere" }, '"somewhere"'],
  ["NETWORK_ZONES_TOO_FEW", { zones: ["a"] }, "1 zone;"],
  ["NETWORK_CAPABILITY_MISSING", { partition: "aws-cn" }, "A NAT gateway of a whole region"],
])("%s: %o", (code, change, given) => {
  expect(() => planEgress({ ...choices, ...change }, ranges)).toThrow(code);
  expect(() => planEgress({ ...choices, ...change }, ranges)).toThrow(given);
});

function places(zones: readonly string[]): string[] {
  const { attachment } = planEgress({ ...choices, zones }, ranges);
  return attachment.map(({ cidr, availabilityZone }) => `${availabilityZone} ${cidr}`);
}
