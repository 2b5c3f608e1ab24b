import { contains, overlaps, parseBlock, type Block } from "@temelj/cidr";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { zoneLetters } from "../vpc/plan-subnets.ts";
import { planPods, podIssues, podRange } from "./plan-pods.ts";

const block = (text: string): Block => {
  const parsed = parseBlock(text);
  if (parsed === undefined) throw new Error(`${text} is no block`);
  return parsed;
};
const zoneSets = fc.shuffledSubarray([...zoneLetters], { minLength: 1 });

test("each zone has a quarter of the block, in its zone", () => {
  expect(planPods(["a", "c"], "eu-central-1", ["10.64.4.0/22"]).subnets).toEqual([
    { zone: "a", cidr: "100.64.0.0/18", availabilityZone: "eu-central-1a" },
    { zone: "c", cidr: "100.64.128.0/18", availabilityZone: "eu-central-1c" },
  ]);
});

test("pods exchange with the VPC and with nobody else, not even answers", () => {
  const { acl } = planPods(["a"], "eu-central-1", ["10.64.4.0/22", "10.64.8.0/22"]);
  expect(acl.ingress.map(({ ruleNo, protocol, cidrBlock }) => [ruleNo, protocol, cidrBlock])).toEqual([
    [100, "-1", "10.64.4.0/22"],
    [110, "-1", "10.64.8.0/22"],
    [190, "-1", "100.64.0.0/16"],
  ]);
  expect(acl.egress).toEqual(acl.ingress);
});

describe("for every choice of zones", () => {
  test("subnets lie inside the block and apart from each other and from the way out to the internet", () => {
    fc.assert(
      fc.property(zoneSets, (zones) => {
        const subnets = planPods(zones, "eu-central-1", []).subnets.map(({ cidr }) => block(cidr));
        for (const [position, subnet] of subnets.entries()) {
          expect(contains(block(podRange), subnet)).toBe(true);
          expect(overlaps(block("100.127.255.0/24"), subnet)).toBe(false);
          for (const other of subnets.slice(position + 1)) expect(overlaps(subnet, other)).toBe(false);
        }
      }),
    );
  });

  test("adding, removing or reordering zones moves no other subnet", () => {
    fc.assert(
      fc.property(zoneSets, (zones) => {
        const all = planPods(zoneLetters, "eu-central-1", []).subnets;
        for (const subnet of planPods(zones, "eu-central-1", []).subnets) expect(all).toContainEqual(subnet);
      }),
    );
  });
});

test.each([
  [["10.64.4.0/22"], ["10.64.0.0/12"], []],
  [["100.64.4.0/22"], ["100.64.0.0/12"], ["100.64.4.0/22", "100.64.0.0/12"]],
  [["10.64.4.0/22"], ["10.64.0.0/12", "100.64.0.0/10"], ["100.64.0.0/10"]],
])("addresses of others that are pods': %j within %j: %j", (own, ranges, expected) => {
  const issues = podIssues(own, ranges);
  expect(issues.map(({ code }) => code)).toEqual(expected.map(() => "NETWORK_RANGES_OVERLAP"));
  for (const [position, range] of expected.entries()) expect(issues[position]?.message).toContain(range);
});
