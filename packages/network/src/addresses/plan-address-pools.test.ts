import { formatBlock, holds, overlaps, parseBlock, subBlock } from "@temelj/cidr";
import { IssueError } from "@temelj/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type AddressChoices } from "./address-choices.ts";
import { planAddressPools } from "./plan-address-pools.ts";

const choices: AddressChoices = {
  region: "eu-central-1",
  ranges: [{ code: "government", cidr: "10.64.0.0/12" }],
  pools: [
    { code: "ministries", cidr: "10.64.0.0/16", segment: "ministries" },
    { code: "municipalities", cidr: "10.65.0.0/16", segment: "municipalities" },
    { code: "ministries", cidr: "10.66.0.0/16", segment: "ministries" },
    { code: "later", cidr: "10.67.0.0/16" },
  ],
  reserved: [
    { cidr: "10.0.0.0/12", description: "Data centre" },
    { cidr: "10.72.0.0/16", description: "Branches" },
    { cidr: "10.65.128.0/24", description: "Printers" },
  ],
  allocations: [
    { key: "health", pool: "ministries", cidr: "10.64.0.0/23", growth: "10.64.0.0/22" },
    { key: "kotor", pool: "municipalities", cidr: "10.65.0.0/24" },
  ],
};

test("a range, its region, and a pool for each segment with all its cidrs, parents first", () => {
  expect(planAddressPools(choices).pools).toMatchObject([
    { key: "estate/government", cidrs: ["10.64.0.0/12"] },
    {
      key: "region/government/eu-central-1",
      parent: "estate/government",
      locale: "eu-central-1",
      cidrs: ["10.64.0.0/12"],
    },
    {
      key: "segment/ministries/government/eu-central-1",
      parent: "region/government/eu-central-1",
      locale: "eu-central-1",
      cidrs: ["10.64.0.0/16", "10.66.0.0/16"],
      rules: { netmask: { min: 15, max: 24, default: 22 }, tags: { "temelj:segment": "ministries" } },
    },
    { key: "segment/municipalities/government/eu-central-1", cidrs: ["10.65.0.0/16"] },
  ]);
});

test("what is used elsewhere and what the lock gave is reserved in the deepest pool that holds it", () => {
  expect(planAddressPools(choices).reservations.map(({ role, pool, cidr }) => `${role}: ${cidr} of ${pool}`)).toEqual([
    "reserved-10.72.0.0/16: 10.72.0.0/16 of region/government/eu-central-1",
    "reserved-10.65.128.0/24: 10.65.128.0/24 of segment/municipalities/government/eu-central-1",
    "allocation-health: 10.64.0.0/22 of segment/ministries/government/eu-central-1",
    "allocation-kotor: 10.65.0.0/24 of segment/municipalities/government/eu-central-1",
  ]);
});

test("a second region has its part of the range and pools of its own", () => {
  const plan = planAddressPools({
    region: "eu-central-1",
    ranges: [
      {
        code: "government",
        cidr: "10.64.0.0/12",
        regions: { "eu-central-1": "10.64.0.0/14", "eu-south-1": "10.68.0.0/14" },
      },
    ],
    pools: [
      { code: "ministries", cidr: "10.64.0.0/16", segment: "ministries" },
      { code: "ministries", cidr: "10.68.0.0/16", segment: "ministries", region: "eu-south-1" },
    ],
    reserved: [{ cidr: "10.72.0.0/14", description: "Data centre" }],
    allocations: [{ key: "health-south", pool: "ministries", cidr: "10.68.4.0/22" }],
  });
  expect(plan.operatingRegions).toEqual(["eu-central-1", "eu-south-1"]);
  expect(plan.pools.map(({ key }) => key)).toEqual([
    "estate/government",
    "region/government/eu-central-1",
    "region/government/eu-south-1",
    "segment/ministries/government/eu-central-1",
    "segment/ministries/government/eu-south-1",
  ]);
  expect(plan.reservations).toEqual([
    {
      role: "reserved-10.72.0.0/14",
      pool: "estate/government",
      cidr: "10.72.0.0/14",
      description: "Data centre",
      region: "eu-central-1",
    },
    {
      role: "allocation-health-south",
      pool: "segment/ministries/government/eu-south-1",
      cidr: "10.68.4.0/22",
      description: "health-south",
      region: "eu-south-1",
    },
  ]);
});

test("a block that doubles in place keeps its reservation", () => {
  const grown = [{ key: "health", pool: "ministries", cidr: "10.64.0.0/22", growth: "10.64.0.0/22" }];
  const after = planAddressPools({ ...choices, allocations: grown }).reservations;
  expect(after).toContainEqual(planAddressPools(choices).reservations[2]);
});

test("disjoint blocks of a pool are each reserved in it, whatever their order", () => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(places, (chosen) => {
      const allocations = chosen.map((place) => ({
        key: `tenant-${place}`,
        pool: "ministries",
        cidr: formatBlock(subBlock({ first: 10 * 2 ** 24 + 64 * 2 ** 16, prefixLength: 16 }, 24, place)),
      }));
      const { reservations } = planAddressPools({ ...choices, reserved: [], allocations });
      expect(reservations.map(({ cidr }) => cidr)).toEqual(allocations.map(({ cidr }) => cidr));
      expect(reservations.every(({ cidr }) => holds("10.64.0.0/16", cidr))).toBe(true);
    }),
  );
});

test("two blocks are refused exactly when they share addresses", () => {
  const block = fc.tuple(fc.integer({ min: 18, max: 24 }), fc.nat()).map(([prefixLength, place]) => {
    const pool = { first: 10 * 2 ** 24 + 64 * 2 ** 16, prefixLength: 16 };
    return formatBlock(subBlock(pool, prefixLength, place % 2 ** (prefixLength - 16)));
  });
  fc.assert(
    fc.property(block, block, (left, right) => {
      const given = [left, right].map((cidr, place) => ({ key: `t${place}`, pool: "ministries", cidr }));
      const [one, other] = [parseBlock(left), parseBlock(right)];
      const shared = one !== undefined && other !== undefined && overlaps(one, other);
      const codes = codesOf({ ...choices, reserved: [], allocations: given });
      expect(codes).toEqual(shared ? ["NETWORK_ADDRESS_OVERLAP"] : []);
    }),
  );
});

describe("what is refused", () => {
  const [ministries, municipalities] = choices.pools;
  const pools = [ministries, municipalities].filter((pool) => pool !== undefined);
  const base: AddressChoices = { region: "eu-central-1", ranges: choices.ranges, pools };
  const cases: readonly (readonly [string, Partial<AddressChoices>, string])[] = [
    ["NETWORK_ADDRESS_RANGES_MISSING", { ranges: [], pools: [] }, "no range"],
    ["NETWORK_ADDRESS_BLOCK_INVALID", { ranges: [{ code: "g", cidr: "10.64.0.1/12" }], pools: [] }, "10.64.0.1/12"],
    ["NETWORK_ADDRESS_BLOCK_INVALID", { pools: [{ code: "p", cidr: "x" }] }, 'pool "p" has the addresses "x"'],
    ["NETWORK_ADDRESS_BLOCK_INVALID", { reserved: [{ cidr: "x", description: "" }] }, '"x"'],
    [
      "NETWORK_ADDRESS_BLOCK_INVALID",
      { allocations: [{ key: "k", pool: "ministries", cidr: "x" }] },
      'k has the addresses "x"',
    ],
    ["NETWORK_ADDRESS_CODE_INVALID", { ranges: [{ code: "G", cidr: "10.64.0.0/12" }] }, '"G"'],
    ["NETWORK_ADDRESS_CODE_INVALID", { pools: [{ code: "p", cidr: "10.64.0.0/16", segment: "A/b" }] }, '"A/b"'],
    [
      "NETWORK_ADDRESS_REPEATED",
      { ranges: [...choices.ranges, { code: "government", cidr: "10.80.0.0/12" }] },
      "twice",
    ],
    ["NETWORK_ADDRESS_REPEATED", { pools: [...pools, { code: "ministries", cidr: "10.66.0.0/16" }] }, "none"],
    ["NETWORK_ADDRESS_OVERLAP", { ranges: [...choices.ranges, { code: "b", cidr: "10.64.0.0/16" }] }, "share"],
    ["NETWORK_ADDRESS_OVERLAP", { pools: [...pools, { code: "b", cidr: "10.64.3.0/24" }] }, 'pool "b" (10.64.3.0/24)'],
    [
      "NETWORK_ADDRESS_OVERLAP",
      { reserved: [{ cidr: "10.64.0.0/15", description: "" }], pools: pools.slice(0, 1) },
      "10.64.0.0/15",
    ],
    ["NETWORK_ADDRESS_OVERLAP", { reserved: [{ cidr: "10.65.0.0/16", description: "" }] }, "10.65.0.0/16"],
    ["NETWORK_ADDRESS_OUTSIDE", { pools: [{ code: "b", cidr: "10.80.0.0/16" }] }, 'pool "b" has 10.80.0.0/16'],
    ["NETWORK_ADDRESS_OUTSIDE", { pools: [{ code: "b", cidr: "10.64.0.0/16", region: "eu-south-1" }] }, 'pool "b"'],
    [
      "NETWORK_ADDRESS_OUTSIDE",
      { ranges: [{ code: "g", cidr: "10.64.0.0/12", regions: { "eu-south-1": "10.80.0.0/16" } }], pools: [] },
      "in eu-south-1 has 10.80.0.0/16",
    ],
    [
      "NETWORK_ADDRESS_OUTSIDE",
      { allocations: [{ key: "k", pool: "ministries", cidr: "10.65.0.0/24" }] },
      "k has 10.65.0.0/24",
    ],
    [
      "NETWORK_ADDRESS_OUTSIDE",
      { allocations: [{ key: "k", pool: "ministries", cidr: "10.64.8.0/24", growth: "10.64.0.0/23" }] },
      "k has 10.64.8.0/24",
    ],
    [
      "NETWORK_ALLOCATION_SIZE_INVALID",
      { allocations: [{ key: "k", pool: "ministries", cidr: "10.64.0.0/26" }] },
      "k has 10.64.0.0/26",
    ],
    ["NETWORK_POOL_UNKNOWN", { allocations: [{ key: "k", pool: "ministry", cidr: "10.64.0.0/24" }] }, '"ministry"'],
    ["NETWORK_NETMASK_INVALID", { netmask: { min: 24, max: 16, default: 22 } }, "/24 to /16"],
    ["NETWORK_NETMASK_INVALID", { netmask: { min: 16, max: 33, default: 22 } }, "/33"],
    ["NETWORK_SEGMENT_UNKNOWN", { requiredTags: { ministeries: {} } }, '"ministeries"'],
    ["NETWORK_REGION_INVALID", { region: "Frankfurt" }, '"Frankfurt"'],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf({ ...base, ...change });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("an allocation of what is used elsewhere, and one given twice", () => {
    const given = { key: "k", pool: "ministries", cidr: "10.64.0.0/24" };
    const reserved = [{ cidr: "10.64.0.0/22", description: "Printers" }];
    expect(codesOf({ ...base, reserved, allocations: [given] })).toEqual(["NETWORK_ADDRESS_OVERLAP"]);
    const twice = [given, { ...given, cidr: "10.64.1.0/24" }];
    expect(codesOf({ ...base, allocations: twice })).toEqual(["NETWORK_ADDRESS_REPEATED"]);
  });

  test("an unknown pool comes with the nearest", () => {
    const allocations = [{ key: "k", pool: "ministeries", cidr: "10.64.0.0/24" }];
    expect(issuesOf({ ...base, allocations })[0]?.fix).toBe('use "ministries"');
  });

  test("everything at once, not the first", () => {
    const codes = codesOf({
      region: "x",
      ranges: [],
      pools: [{ code: "p", cidr: "x", segment: "X" }],
      netmask: { min: 3, max: 2, default: 1 },
      allocations: [{ key: "k", pool: "q", cidr: "10.64.0.0/24" }],
    });
    expect(codes).toEqual([
      "NETWORK_ADDRESS_RANGES_MISSING",
      "NETWORK_ADDRESS_BLOCK_INVALID",
      "NETWORK_REGION_INVALID",
      "NETWORK_ADDRESS_CODE_INVALID",
      "NETWORK_NETMASK_INVALID",
      "NETWORK_POOL_UNKNOWN",
    ]);
  });
});

function codesOf(given: AddressChoices): string[] {
  return issuesOf(given).map(({ code }) => code);
}

function issuesOf(given: AddressChoices) {
  try {
    planAddressPools(given);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
