import { contains, parseBlock } from "@temelj/cidr";
import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { planPeering, type PeeredHub, type PeeringChoices } from "./plan-peering.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.72.0.0/14", "10.96.0.0/14"],
};
const home: PeeredHub = {
  region: "eu-central-1",
  asn: 64_512,
  hub,
  ranges: ["10.64.0.0/16", "10.72.0.0/14"],
};
const backup: PeeredHub = { region: "eu-south-1", asn: 64_513, hub, ranges: ["10.96.0.0/14"] };
const choices: PeeringChoices = { home, backup };

describe("each region", () => {
  test("lets its own ranges in, and leads past what it throws away to those of the other", () => {
    expect(planPeering(choices)).toEqual({
      home: { own: home.ranges, remote: ["10.96.0.0/15", "10.98.0.0/15"], hidden: [] },
      backup: {
        own: backup.ranges,
        remote: ["10.64.0.0/17", "10.64.128.0/17", "10.72.0.0/15", "10.74.0.0/15"],
        hidden: [],
      },
    });
  });

  test("has routes that are more specific than what is thrown away, and together are all of it", () => {
    const plan = planPeering(choices);
    for (const { remote } of [plan.home, plan.backup]) {
      for (const range of remote) expect(hub.internalRanges).not.toContain(range);
      const blocks = remote.flatMap((range) => parseBlock(range) ?? []);
      const ranges = hub.internalRanges.flatMap((range) => parseBlock(range) ?? []);
      const covered = ranges.filter((range) => blocks.filter((block) => contains(range, block)).length === 2);
      expect(covered).toHaveLength(remote.length / 2);
    }
  });

  test("reaches sites of the other, also those that its segments throw away", () => {
    const linked = { ...hub, siteRanges: ["10.0.16.0/20", "198.51.100.0/24"], unreachableRanges: ["10.0.0.0/12"] };
    const plan = planPeering({
      home: { ...home, hub: linked, ranges: [...home.ranges, ...linked.siteRanges] },
      backup: { ...backup, hub: linked },
    });
    expect(plan.home.own).toContain("10.0.16.0/20");
    expect(plan.backup.remote).toEqual(expect.arrayContaining(["10.0.16.0/20", "198.51.100.0/24"]));
    expect(plan.backup.hidden).toEqual(["10.0.16.0/20"]);
    expect(plan.home.hidden).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each<[string, Partial<PeeringChoices>, string]>([
    ["one region", { backup: { ...backup, region: "eu-central-1" } }, "both hubs are in eu-central-1"],
    ["one BGP number", { backup: { ...backup, asn: 64_512 } }, "both hubs have the BGP number 64512"],
    ["a range that a hub does not know", { backup: { ...backup, ranges: ["10.96.0.0/15"] } }, "10.96.0.0/15"],
    ["a range that is nowhere", { home: { ...home, ranges: ["10.64.0.0/16"] } }, "10.72.0.0/14"],
    ["a range in both", { home: { ...home, ranges: hub.internalRanges } }, "overlap"],
    [
      "a region without ranges",
      { home: { ...home, ranges: hub.internalRanges }, backup: { ...backup, ranges: [] } },
      "no range",
    ],
  ])("%s", (_, change, given) => {
    const issues = issuesOf(change);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["NETWORK_PEERING_INVALID"]));
    expect(issues.map(({ message }) => message).join("\n")).toContain(given);
  });

  test("a partition that is not known to peer, and what is no region", () => {
    const codes = issuesOf({ partition: "aws-eusc", backup: { ...backup, region: "south" } }).map(({ code }) => code);
    expect(codes).toEqual(["NETWORK_CAPABILITY_MISSING", "NETWORK_REGION_INVALID"]);
  });
});

function issuesOf(change: Partial<PeeringChoices>) {
  try {
    planPeering({ ...choices, ...change });
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
