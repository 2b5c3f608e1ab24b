import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { planDirectConnect, type DirectConnectChoices, type TransitInterface } from "./plan-direct-connect.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12"],
  siteRanges: ["10.0.16.0/20", "10.0.32.0/20", "172.16.0.0/12"],
  unreachableRanges: ["10.0.0.0/12", "172.16.0.0/12"],
};
const circuit: TransitInterface = { connectionId: "dxcon-aaaa1111", vlan: 101, asn: 65_010 };
const choices: DirectConnectChoices = {
  ranges: ["10.0.16.0/20", "10.0.32.0/20"],
  asn: 64_530,
  hubAsn: 64_512,
  region: "eu-central-1",
  interfaces: { a: circuit },
};
const plan = (change: Partial<DirectConnectChoices> = {}, toHub: HubHandle = hub) =>
  planDirectConnect({ ...choices, ...change }, toHub);
const circuitWith = (change: Partial<TransitInterface>) => ({ interfaces: { a: { ...circuit, ...change } } });

test("the site is told the internal ranges, and may announce as many routes as it has ranges", () => {
  expect(plan()).toEqual({
    region: "eu-central-1",
    ranges: ["10.0.16.0/20", "10.0.32.0/20"],
    asn: "64530",
    allowedPrefixes: ["10.64.0.0/12"],
    interfaces: [{ ...circuit, code: "a", mtu: 1500, mostRoutes: 2 }],
    segmentDestinations: [],
  });
});

test("AWS limits no announcements over a hosted connection", () => {
  expect(plan(circuitWith({ hosted: true })).interfaces[0]?.mostRoutes).toBeUndefined();
});

test("without a VPN behind it, segments lead to the firewall what the hub throws away", () => {
  expect(plan({ vpnBackup: false }).segmentDestinations).toEqual(["10.0.16.0/20", "10.0.32.0/20"]);
});

describe("what is refused", () => {
  const five = Object.fromEntries([1, 2, 3, 4, 5].map((vlan) => [`v${vlan}`, { ...circuit, vlan }]));
  const two = { a: circuit, b: { ...circuit, vlan: 102, hosted: true } };
  const cases: readonly (readonly [string, Partial<DirectConnectChoices>, string])[] = [
    ["NETWORK_SITE_ASN_INVALID", { asn: 64_000 }, "64000"],
    ["NETWORK_SITE_ASN_INVALID", { asn: 64_512 }, "64512, as the hub's"],
    ["NETWORK_SITE_ASN_INVALID", { asn: 65_010 }, '65010, as that of interface "a"'],
    ["NETWORK_SITE_RANGES_MISSING", { ranges: [] }, "no range"],
    ["NETWORK_SITE_RANGE_UNKNOWN", { ranges: ["10.9.0.0/16"] }, "10.9.0.0/16"],
    ["NETWORK_SITE_THROWN_AWAY", { ranges: ["172.16.0.0/12"] }, "172.16.0.0/12"],
    ["NETWORK_DIRECT_INTERFACE_INVALID", { interfaces: { A: circuit } }, 'interface "A"'],
    ["NETWORK_DIRECT_INTERFACE_INVALID", circuitWith({ connectionId: "vif-1" }), '"vif-1"'],
    ["NETWORK_DIRECT_INTERFACE_INVALID", circuitWith({ vlan: 4095 }), "VLAN 4095"],
    ["NETWORK_DIRECT_INTERFACE_INVALID", circuitWith({ mtu: 9001 }), "9001 bytes"],
    ["NETWORK_DIRECT_INTERFACE_INVALID", circuitWith({ asn: 0 }), "BGP number 0"],
    ["NETWORK_DIRECT_INTERFACE_INVALID", { interfaces: five }, "5 transit interfaces"],
    ["NETWORK_DIRECT_INTERFACE_INVALID", { interfaces: two }, "2 transit interfaces"],
    ["NETWORK_DIRECT_INTERFACE_INVALID", { interfaces: { a: circuit, b: circuit } }, "have the VLAN 101"],
    ["NETWORK_REGION_INVALID", { region: "Frankfurt" }, "Frankfurt"],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf(change);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
    expect(issues[0]?.fix).toBeTruthy();
  });

  test("more ranges than Direct Connect carries, either way", () => {
    const internalRanges = Array.from(
      { length: 201 },
      (_, position) => `10.${64 + Math.floor(position / 8)}.${(position % 8) * 32}.0/19`,
    );
    const siteRanges = Array.from({ length: 101 }, (_, position) => `192.168.${position}.0/24`);
    const issues = issuesOf({ ranges: siteRanges }, { ...hub, internalRanges, siteRanges });
    expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "NETWORK_RANGES_TOO_MANY the site is told 201 internal ranges",
      "NETWORK_RANGES_TOO_MANY the site has 101 ranges",
    ]);
  });
});

function issuesOf(change: Partial<DirectConnectChoices>, toHub: HubHandle = hub) {
  try {
    plan(change, toHub);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
