import { IssueError } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import { planHub, type HubChoices, type Segment } from "./plan-hub.ts";

const segment = (code: string): Segment => ({ code, description: code });

const choices: HubChoices = {
  asn: 64_512,
  segments: [segment("ministries"), segment("municipalities"), segment("shared-services")],
  internalRanges: ["10.64.0.0/12"],
};

test("segments throw away what is elsewhere, and only the firewall's table all that no spoke has", () => {
  const plan = planHub({ ...choices, unreachableRanges: ["10.200.0.0/16"] });
  expect(plan.blackholes.map(({ segment: code, cidr }) => `${code} ${cidr}`)).toEqual([
    "ministries 10.200.0.0/16",
    "municipalities 10.200.0.0/16",
    "shared-services 10.200.0.0/16",
  ]);
  expect(plan.ranges).toEqual(["10.64.0.0/12", "10.200.0.0/16"]);
  expect(plan.internalRanges).toEqual(["10.64.0.0/12"]);
});

test("a linked site may lie in what is thrown away, which stays thrown away for the rest", () => {
  const unreachableRanges = ["10.0.0.0/12", "172.16.0.0/12"];
  const siteRanges = ["10.0.16.0/20", "172.16.0.0/12", "192.168.0.0/16"];
  const plan = planHub({ ...choices, unreachableRanges, siteRanges });
  expect(plan.siteRanges).toEqual(siteRanges);
  expect(plan.ranges).toEqual(["10.64.0.0/12", ...unreachableRanges]);
  expect(plan.blackholes).toEqual(planHub({ ...choices, unreachableRanges }).blackholes);
});

describe("what is refused", () => {
  const cases: readonly (readonly [string, Partial<HubChoices>, string])[] = [
    ["NETWORK_RANGE_INVALID", { siteRanges: ["10.0.16.1/20"] }, 'a range of a site is "10.0.16.1/20"'],
    ["NETWORK_RANGES_OVERLAP", { siteRanges: ["10.64.0.0/16"] }, "10.64.0.0/12 and 10.64.0.0/16"],
    ["NETWORK_RANGES_OVERLAP", { siteRanges: ["10.0.0.0/16", "10.0.0.0/20"] }, "10.0.0.0/16 and 10.0.0.0/20"],
    [
      "NETWORK_SITE_THROWN_AWAY",
      { siteRanges: ["10.0.0.0/12"], unreachableRanges: ["10.0.0.0/16"] },
      "10.0.0.0/16, which is part of the site's range 10.0.0.0/12",
    ],
    [
      "NETWORK_SITE_THROWN_AWAY",
      { siteRanges: ["10.0.0.1/32"], unreachableRanges: ["10.0.0.1/32"] },
      "10.0.0.1/32, which is part of the site's range 10.0.0.1/32",
    ],
    ["NETWORK_ASN_INVALID", { asn: 64_511 }, "64511"],
    ["NETWORK_ASN_INVALID", { asn: 65_535 }, "65535"],
    ["NETWORK_ASN_INVALID", { asn: 64_512.5 }, "64512.5"],
    ["NETWORK_SEGMENTS_MISSING", { segments: [] }, "no segment"],
    ["NETWORK_SEGMENT_CODE_INVALID", { segments: [segment("Edge")] }, '"Edge"'],
    ["NETWORK_SEGMENT_REPEATED", { segments: [segment("edge"), segment("edge")] }, '"edge"'],
    ["NETWORK_RANGES_MISSING", { internalRanges: [] }, "no internal range"],
    ["NETWORK_RANGE_INVALID", { internalRanges: ["10.64.0.1/12"] }, "10.64.0.1/12"],
    ["NETWORK_RANGES_OVERLAP", { internalRanges: ["10.64.0.0/12", "10.65.0.0/16"] }, "10.65.0.0/16"],
    ["NETWORK_RANGES_OVERLAP", { unreachableRanges: ["10.64.0.0/12"] }, "10.64.0.0/12"],
    ["NETWORK_INTERNET_BLOCK_UNKNOWN", { internetBlock: "block" as "elsewhere" }, '"block"'],
  ];
  test.each(cases)("%s: %o", (code, change, given) => {
    const issues = issuesOf({ ...choices, ...change });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("everything at once, not the first", () => {
    const codes = issuesOf({ asn: 1, segments: [segment("A")], internalRanges: ["x", "y"] }).map((i) => i.code);
    expect(codes).toEqual([
      "NETWORK_SEGMENT_CODE_INVALID",
      "NETWORK_RANGE_INVALID",
      "NETWORK_RANGE_INVALID",
      "NETWORK_ASN_INVALID",
    ]);
  });

  test.each([64_512, 65_534, 4_200_000_000, 4_294_967_294])("but not the number %d", (asn) => {
    expect(planHub({ ...choices, asn }).asn).toBe(asn);
  });
});

function issuesOf(given: HubChoices) {
  try {
    planHub(given);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
