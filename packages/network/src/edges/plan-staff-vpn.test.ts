import { contains, overlaps, parseBlock, type Block } from "@temelj/cidr";
import { IssueError } from "@temelj/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { planStaffVpn, type StaffVpnChoices } from "./plan-staff-vpn.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.68.0.0/16"],
  siteRanges: ["10.0.16.0/20"],
};
const choices: StaffVpnChoices = {
  cidr: "10.68.0.0/24",
  zones: ["a", "b"],
  region: "eu-central-1",
  access: {
    operators: { ranges: ["10.64.0.0/16", "10.0.16.0/20"] },
    auditors: { ranges: ["10.64.0.0/16"] },
  },
};
const plan = (change: Partial<StaffVpnChoices> = {}) => planStaffVpn({ ...choices, ...change }, hub);

test("each group has a rule for each range, and the tunnel leads to each range once", () => {
  expect(plan()).toMatchObject({
    clients: "100.126.0.0/16",
    destinations: ["10.0.16.0/20", "10.64.0.0/16"],
    rules: [
      { group: "operators", range: "10.64.0.0/16" },
      { group: "operators", range: "10.0.16.0/20" },
      { group: "auditors", range: "10.64.0.0/16" },
    ],
    subnets: [
      { zone: "a", cidr: "10.68.0.0/26", availabilityZone: "eu-central-1a" },
      { zone: "b", cidr: "10.68.0.64/26", availabilityZone: "eu-central-1b" },
    ],
    sessionHours: 8,
    logRetentionDays: 365,
  });
});

test("a group keeps the part of its range that another group is given alone", () => {
  const access = { operators: { ranges: ["10.64.0.0/16"] }, auditors: { ranges: ["10.64.8.0/21"] } };
  expect(plan({ access }).rules).toEqual([
    { group: "operators", range: "10.64.0.0/16" },
    { group: "operators", range: "10.64.8.0/21" },
    { group: "auditors", range: "10.64.8.0/21" },
  ]);
});

test("as AWS asks only the narrowest rules, every group reaches its ranges and nothing else", () => {
  const range = fc
    .record({ prefixLength: fc.integer({ min: 16, max: 20 }), position: fc.nat({ max: 15 }) })
    .map(({ prefixLength, position }) => {
      const count = 2 ** (prefixLength - 16);
      return `10.64.${(position % count) * (256 / count)}.0/${prefixLength}`;
    });
  const grant = fc.uniqueArray(range, { minLength: 1, maxLength: 4 }).map((ranges) => ({ ranges }));
  const access = fc.record({ operators: grant, auditors: grant, guests: grant });
  fc.assert(
    fc.property(access, fc.integer({ min: 0, max: 255 }), (given, third) => {
      const address = block(`10.64.${third}.1/32`);
      const holding = plan({ access: given }).rules.filter((rule) => contains(block(rule.range), address));
      const narrowest = Math.max(...holding.map((rule) => block(rule.range).prefixLength));
      const asked = holding.filter((rule) => block(rule.range).prefixLength === narrowest);
      for (const [group, { ranges }] of Object.entries(given)) {
        const meant = ranges.some((each) => contains(block(each), address));
        expect(asked.some((rule) => rule.group === group)).toBe(meant);
      }
    }),
  );
});

test("for every block and choice of zones, subnets are a /27 or larger, apart, and none moves another", () => {
  const blocks = fc
    .record({ prefixLength: fc.integer({ min: 17, max: 25 }), position: fc.nat() })
    .map(({ prefixLength, position }) => {
      const size = 2 ** (32 - prefixLength);
      const place = (position % 2 ** (prefixLength - 16)) * size;
      return `10.68.${Math.floor(place / 256)}.${place % 256}/${prefixLength}`;
    });
  const zones = fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 2 });
  fc.assert(
    fc.property(blocks, zones, (cidr, some) => {
      const all = plan({ cidr, zones: ["a", "b", "c", "d"] }).subnets;
      const { subnets } = plan({ cidr, zones: some });
      for (const [position, subnet] of subnets.entries()) {
        expect(all).toContainEqual(subnet);
        expect(contains(block(cidr), block(subnet.cidr))).toBe(true);
        expect(block(subnet.cidr).prefixLength).toBeLessThanOrEqual(27);
        for (const other of subnets.slice(position + 1)) {
          expect(overlaps(block(subnet.cidr), block(other.cidr))).toBe(false);
        }
      }
    }),
  );
});

const ranges = (count: number) => Array.from({ length: count }, (_, position) => `10.64.${position}.0/24`);
const groups = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, each) => [`g${each}`, { ranges: ["10.64.0.0/16"] }]));

describe("what is refused", () => {
  const cases: readonly (readonly [string, Partial<StaffVpnChoices>, string])[] = [
    ["NETWORK_STAFF_CIDR_INVALID", { cidr: "10.68.0.0/26" }, "10.68.0.0/26"],
    ["NETWORK_STAFF_CIDR_INVALID", { cidr: "10.68.0.1/24" }, "10.68.0.1/24"],
    ["NETWORK_STAFF_CIDR_INVALID", { cidr: "10.70.0.0/24" }, "in none of the hub's internal ranges"],
    ["NETWORK_STAFF_CIDR_INVALID", { cidr: "10.68.0.0/16" }, "a whole internal range"],
    ["NETWORK_STAFF_CLIENTS_INVALID", { clients: "100.126.0.0/23" }, "100.126.0.0/23"],
    ["NETWORK_STAFF_CLIENTS_INVALID", { clients: "100.0.0.0/11" }, "100.0.0.0/11"],
    ["NETWORK_STAFF_CLIENTS_INVALID", { clients: "10.64.0.0/15" }, "overlap 10.64.0.0/16"],
    ["NETWORK_STAFF_CLIENTS_INVALID", { clients: "10.0.0.0/16" }, "overlap 10.0.16.0/20"],
    ["NETWORK_STAFF_ACCESS_INVALID", { access: {} }, "no group"],
    ["NETWORK_STAFF_ACCESS_INVALID", { access: { operators: { ranges: [] } } }, '"operators" may reach nothing'],
    ["NETWORK_STAFF_ACCESS_INVALID", { access: { operators: { ranges: ["8.8.8.0/24"] } } }, "8.8.8.0/24"],
    [
      "NETWORK_STAFF_ACCESS_INVALID",
      { access: { operators: { ranges: ["10.64.0.0/16", "10.64.0.0/16"] } } },
      "10.64.0.0/16 twice",
    ],
    ["NETWORK_STAFF_ACCESS_TOO_MANY", { access: groups(201) }, "201 authorization rules"],
    ["NETWORK_STAFF_ACCESS_TOO_MANY", { access: { operators: { ranges: ranges(61) } } }, "61 ranges"],
    ["NETWORK_STAFF_SESSION_INVALID", { sessionHours: 9 }, "9 hours"],
    ["NETWORK_ZONES_TOO_FEW", { zones: ["a"] }, "1 zone"],
    ["NETWORK_REGION_INVALID", { region: "Frankfurt" }, "Frankfurt"],
    ["NETWORK_LOG_RETENTION_INVALID", { logRetentionDays: 7 }, "7 days"],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf(change);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
    expect(issues[0]?.fix).toBeTruthy();
  });

  test("more ranges behind the hub than a network ACL holds", () => {
    const siteRanges = Array.from({ length: 13 }, (_, position) => `172.16.${position}.0/24`);
    expect(() => planStaffVpn(choices, { ...hub, siteRanges })).toThrow("NETWORK_RANGES_TOO_MANY");
  });

  test("everything at once, not the first", () => {
    const codes = issuesOf({ cidr: "x", clients: "y", zones: ["a"], access: {}, sessionHours: 1 }).map((i) => i.code);
    expect(codes).toEqual([
      "NETWORK_STAFF_CIDR_INVALID",
      "NETWORK_STAFF_CLIENTS_INVALID",
      "NETWORK_ZONES_TOO_FEW",
      "NETWORK_STAFF_ACCESS_INVALID",
      "NETWORK_STAFF_SESSION_INVALID",
    ]);
  });
});

function block(text: string): Block {
  const parsed = parseBlock(text);
  if (parsed === undefined) throw new Error(`${text} is no block`);
  return parsed;
}

function issuesOf(change: Partial<StaffVpnChoices>) {
  try {
    plan(change);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
