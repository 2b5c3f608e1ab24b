import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { planSpoke, type SpokeChoices } from "./plan-spoke.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { municipalities: "tgw-rtb-m", "shared-services": "tgw-rtb-s" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12", "10.96.0.0/22"],
};

const kotor: SpokeChoices = {
  cidr: "10.64.4.0/22",
  zones: ["a", "b", "c"],
  region: "eu-central-1",
  segment: "municipalities",
};

test("private subnets go through the hub, data only to internal ranges, the hub's interfaces nowhere", () => {
  expect(planSpoke(kotor, hub, false).routes).toEqual({
    private: ["0.0.0.0/0"],
    data: ["10.64.0.0/12", "10.96.0.0/22"],
    attachment: [],
  });
});

test("subnets are in the zone of their letter", () => {
  const zones = planSpoke(kotor, hub, false).subnets.map(({ zone, availabilityZone }) => [zone, availabilityZone]);
  expect(new Set(zones.map(([zone, name]) => `${zone} ${name}`))).toEqual(
    new Set(["a eu-central-1a", "b eu-central-1b", "c eu-central-1c"]),
  );
});

test.each([
  [false, undefined, "block-bidirectional"],
  [true, undefined, "elsewhere"],
  [true, "block-ingress", "block-ingress"],
] as const)(
  "internet gateways of the account: in the hub's account %s, said %s: %s",
  (inHubAccount, said, expected) => {
    const choices = said === undefined ? kotor : { ...kotor, internetBlock: said };
    expect(planSpoke(choices, hub, inHubAccount).internetBlock).toBe(expected);
  },
);

const ownRules = (rules: readonly { ruleNo: number; cidrBlock: string }[]) =>
  rules.filter(({ ruleNo }) => ruleNo < 200).map(({ ruleNo, cidrBlock }) => [ruleNo, cidrBlock]);

test("a spoke that grew has further subnets for workloads and data; what it had stays where it was", () => {
  const before = planSpoke(kotor, hub, false);
  const { added, ...after } = planSpoke({ ...kotor, addedCidrs: ["10.64.8.0/22"] }, hub, false);
  expect(after.subnets).toEqual(before.subnets);
  expect(added).toHaveLength(1);
  const [more] = added;
  expect(more?.subnets.map(({ tier, zone, cidr }) => `${tier} ${zone} ${cidr}`)).toEqual([
    "private a 10.64.8.0/25",
    "data a 10.64.8.128/26",
    "private b 10.64.9.0/25",
    "data b 10.64.9.128/26",
    "private c 10.64.10.0/25",
    "data c 10.64.10.128/26",
  ]);
  expect(ownRules(after.acl.data.ingress)).toEqual([
    [100, "10.64.4.0/22"],
    [110, "10.64.8.0/22"],
  ]);
});

describe("what is refused", () => {
  const many = Array.from({ length: 15 }, (_, position) => `10.${64 + position}.0.0/16`);
  const cases: readonly (readonly [string, Partial<SpokeChoices>, string, Partial<HubHandle>?])[] = [
    ["NETWORK_SPOKE_CIDR_INVALID", { cidr: "10.64.4.1/22" }, "10.64.4.1/22"],
    ["NETWORK_SPOKE_CIDR_INVALID", { cidr: "10.64.4.0/25" }, "10.64.4.0/25"],
    ["NETWORK_SPOKE_CIDR_INVALID", { cidr: "10.64.0.0/15" }, "10.64.0.0/15"],
    ["NETWORK_SPOKE_CIDR_INVALID", { addedCidrs: ["10.64.8.1/22"] }, "10.64.8.1/22"],
    ["NETWORK_RANGES_OVERLAP", { addedCidrs: ["10.64.4.0/23"] }, "10.64.4.0/22 and 10.64.4.0/23"],
    ["NETWORK_RANGES_OVERLAP", { addedCidrs: ["10.64.8.0/22", "10.64.8.0/22"] }, "10.64.8.0/22 and 10.64.8.0/22"],
    [
      "NETWORK_SPOKE_GROWN_TOO_OFTEN",
      { addedCidrs: ["10.65.0.0/24", "10.65.1.0/24", "10.65.2.0/24", "10.65.3.0/24", "10.65.4.0/24"] },
      "5 added blocks",
    ],
    ["NETWORK_SPOKE_OUTSIDE_RANGES", { cidr: "10.0.0.0/22" }, "10.0.0.0/22"],
    ["NETWORK_SPOKE_FILLS_RANGE", { cidr: "10.96.0.0/22" }, "10.96.0.0/22"],
    ["NETWORK_ZONE_UNKNOWN", { zones: ["a", "eu-central-1b"] }, "eu-central-1b"],
    ["NETWORK_ZONE_REPEATED", { zones: ["a", "a"] }, '"a"'],
    ["NETWORK_ZONES_TOO_FEW", { zones: ["a"] }, "1 zone;"],
    ["NETWORK_ZONES_TOO_FEW", { zones: [] }, "0 zones;"],
    ["NETWORK_REGION_INVALID", { region: "eu-central-1a" }, "eu-central-1a"],
    ["NETWORK_SEGMENT_UNKNOWN", { segment: "municipality" }, '"municipality"'],
    ["NETWORK_RANGES_TOO_MANY", {}, "15 internal ranges", { internalRanges: many }],
    ["NETWORK_RANGES_TOO_MANY", {}, "16 internal ranges and ranges of sites", { siteRanges: many.slice(1) }],
    ["NETWORK_INTERNET_BLOCK_UNKNOWN", { internetBlock: "off" as "elsewhere" }, '"off"'],
  ];
  test.each(cases)("%s: %o", (code, change, given, otherHub) => {
    const issues = issuesOf(Object.assign({}, kotor, change), Object.assign({}, hub, otherHub));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
    expect(issues[0]?.fix).toBeTruthy();
  });

  test("everything at once, not the first", () => {
    const codes = issuesOf({ cidr: "x", zones: ["z"], region: "Frankfurt", segment: "y" }, hub).map((i) => i.code);
    expect(codes).toEqual([
      "NETWORK_SPOKE_CIDR_INVALID",
      "NETWORK_ZONE_UNKNOWN",
      "NETWORK_ZONES_TOO_FEW",
      "NETWORK_REGION_INVALID",
      "NETWORK_SEGMENT_UNKNOWN",
    ]);
  });
});

function issuesOf(choices: SpokeChoices, toHub: HubHandle) {
  try {
    planSpoke(choices, toHub, false);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
