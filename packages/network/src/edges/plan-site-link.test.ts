import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { planSiteLink, type SiteLinkChoices } from "./plan-site-link.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12"],
  siteRanges: ["10.0.16.0/20", "172.16.0.0/12", "192.168.0.0/16"],
  unreachableRanges: ["10.0.0.0/12", "172.16.0.0/12"],
};
const choices: SiteLinkChoices = {
  ranges: ["10.0.16.0/20"],
  asn: 65_010,
  hubAsn: 64_512,
  gateways: ["198.51.100.10", "198.51.100.20"],
  region: "eu-central-1",
};
const plan = (change: Partial<SiteLinkChoices> = {}) => planSiteLink({ ...choices, ...change }, hub);

test("by default routes are static, tunnels are not accelerated and the log is kept a year", () => {
  expect(plan()).toEqual({
    region: "eu-central-1",
    ranges: ["10.0.16.0/20"],
    bgp: { bgpAsn: "65010" },
    gateways: ["198.51.100.10", "198.51.100.20"],
    routes: "declared",
    staticDestinations: ["10.0.16.0/20"],
    segmentDestinations: ["10.0.16.0/20"],
    acceleration: false,
    logRetentionDays: 365,
  });
});

test("a range that the hub throws away as it stands is reached by its halves, and one that it does not needs no route of segments", () => {
  const { staticDestinations, segmentDestinations } = plan({ ranges: ["172.16.0.0/12", "192.168.0.0/16"] });
  expect(staticDestinations).toEqual(["172.16.0.0/13", "172.24.0.0/13", "192.168.0.0/16"]);
  expect(segmentDestinations).toEqual(["172.16.0.0/13", "172.24.0.0/13"]);
});

test("where announcements are believed there is no static route, and segments lead to the firewall all the same", () => {
  const { staticDestinations, segmentDestinations } = plan({ routes: "announced" });
  expect([staticDestinations, segmentDestinations]).toEqual([[], ["10.0.16.0/20"]]);
});

test("a large BGP number has an input of its own", () => {
  expect(plan({ asn: 4_200_000_000 }).bgp).toEqual({ bgpAsnExtended: "4200000000" });
});

describe("what is refused", () => {
  const cases: readonly (readonly [string, Partial<SiteLinkChoices>, string])[] = [
    ["NETWORK_SITE_ASN_INVALID", { asn: 64_511 }, "64511"],
    ["NETWORK_SITE_ASN_INVALID", { asn: 65_535 }, "65535"],
    ["NETWORK_SITE_ASN_INVALID", { asn: 64_512 }, "64512, as the hub's"],
    ["NETWORK_SITE_RANGES_MISSING", { ranges: [] }, "no range"],
    ["NETWORK_SITE_RANGE_UNKNOWN", { ranges: ["10.1.0.0/16"] }, "10.1.0.0/16"],
    ["NETWORK_SITE_THROWN_AWAY", { ranges: ["172.16.0.0/12"], routes: "announced" }, "172.16.0.0/12"],
    ["NETWORK_SITE_GATEWAY_INVALID", { gateways: [] }, "0 VPN devices"],
    ["NETWORK_SITE_GATEWAY_INVALID", { gateways: ["198.51.100.1", "198.51.100.2", "198.51.100.3"] }, "3 VPN devices"],
    ["NETWORK_SITE_GATEWAY_INVALID", { gateways: ["10.0.0.1"] }, "10.0.0.1"],
    ["NETWORK_SITE_GATEWAY_INVALID", { gateways: ["vpn.gov.example"] }, "vpn.gov.example"],
    ["NETWORK_SITE_GATEWAY_INVALID", { gateways: ["198.51.100.1", "198.51.100.1"] }, "two VPN devices"],
    ["NETWORK_SITE_ROUTES_UNKNOWN", { routes: "declare" as "declared" }, '"declare"'],
    ["NETWORK_REGION_INVALID", { region: "Frankfurt" }, "Frankfurt"],
    ["NETWORK_LOG_RETENTION_INVALID", { logRetentionDays: 300 }, "300 days"],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf(change);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
    expect(issues[0]?.fix).toBeTruthy();
  });

  test("everything at once, not the first", () => {
    const codes = issuesOf({ asn: 1, ranges: [], gateways: ["x"], region: "y", logRetentionDays: 1 }).map(
      (i) => i.code,
    );
    expect(codes).toEqual([
      "NETWORK_SITE_RANGES_MISSING",
      "NETWORK_SITE_ASN_INVALID",
      "NETWORK_SITE_GATEWAY_INVALID",
      "NETWORK_REGION_INVALID",
      "NETWORK_LOG_RETENTION_INVALID",
    ]);
  });
});

function issuesOf(change: Partial<SiteLinkChoices>) {
  try {
    plan(change);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
