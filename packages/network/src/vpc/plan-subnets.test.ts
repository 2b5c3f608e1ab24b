import { blockSize, contains, overlaps, parseBlock, type Block } from "@temelj/cidr";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planSubnets, spokePrefixLengths, zoneLetters } from "./plan-subnets.ts";

const block = (text: string): Block => {
  const parsed = parseBlock(text);
  if (parsed === undefined) throw new Error(`${text} is no block`);
  return parsed;
};

/** Any spoke block inside 10.0.0.0/8. */
const spokes = fc.integer({ min: spokePrefixLengths.largest, max: spokePrefixLengths.smallest }).chain((prefixLength) =>
  fc.integer({ min: 0, max: 2 ** (prefixLength - 8) - 1 }).map((position) => ({
    first: 10 * 2 ** 24 + position * blockSize({ prefixLength }),
    prefixLength,
  })),
);
const zoneSets = fc.shuffledSubarray([...zoneLetters], { minLength: 1 });

test("a /22 over three zones", () => {
  expect(planSubnets(block("10.64.4.0/22"), ["a", "b", "c"]).map((s) => `${s.tier} ${s.zone} ${s.cidr}`)).toEqual([
    "private a 10.64.4.0/25",
    "data a 10.64.4.128/26",
    "attachment a 10.64.4.192/28",
    "private b 10.64.5.0/25",
    "data b 10.64.5.128/26",
    "attachment b 10.64.5.192/28",
    "private c 10.64.6.0/25",
    "data c 10.64.6.128/26",
    "attachment c 10.64.6.192/28",
  ]);
});

test("the smallest spoke just holds its tiers", () => {
  expect(planSubnets(block("10.64.0.0/24"), ["d"]).map((subnet) => subnet.cidr)).toEqual([
    "10.64.0.192/27",
    "10.64.0.224/28",
    "10.64.0.240/28",
  ]);
});

describe("for every block and choice of zones", () => {
  test("subnets lie inside the block, apart from each other, none below /28", () => {
    fc.assert(
      fc.property(spokes, zoneSets, (spoke, zones) => {
        const subnets = planSubnets(spoke, zones).map((subnet) => block(subnet.cidr));
        expect(subnets).toHaveLength(zones.length * 3);
        for (const [position, subnet] of subnets.entries()) {
          expect(contains(spoke, subnet)).toBe(true);
          expect(subnet.prefixLength).toBeLessThanOrEqual(28);
          for (const other of subnets.slice(position + 1)) expect(overlaps(subnet, other)).toBe(false);
        }
      }),
    );
  });

  test("adding, removing or reordering zones moves no other subnet", () => {
    fc.assert(
      fc.property(spokes, zoneSets, (spoke, zones) => {
        const all = planSubnets(spoke, zoneLetters);
        for (const subnet of planSubnets(spoke, zones)) expect(all).toContainEqual(subnet);
      }),
    );
  });

  test("workloads get half of each zone's quarter", () => {
    fc.assert(
      fc.property(spokes, zoneSets, (spoke, zones) => {
        const workloads = planSubnets(spoke, zones).filter(({ tier }) => tier === "private");
        const sizes = workloads.map(({ cidr }) => blockSize(block(cidr)));
        expect(sizes).toEqual(zones.map(() => blockSize(spoke) / 8));
      }),
    );
  });
});
