import { IssueError } from "@temelj/kernel";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { planPrefixLists, prefixListSize, type ListedRanges } from "./plan-prefix-lists.ts";

test("each segment and site has a list of its ranges, in their order, with room for one more at least", () => {
  const { lists } = planPrefixLists({
    lists: [
      { code: "ministries", ranges: ["10.72.0.0/14", "10.96.0.0/14"] },
      { code: "data-centre", ranges: ["10.0.0.0/12"] },
      { code: "partners", ranges: [] },
    ],
  });
  expect(lists).toEqual([
    { code: "ministries", entries: ["10.72.0.0/14", "10.96.0.0/14"], maxEntries: 4 },
    { code: "data-centre", entries: ["10.0.0.0/12"], maxEntries: 2 },
    { code: "partners", entries: [], maxEntries: 2 },
  ]);
});

describe("for every number of ranges", () => {
  const numbers = fc.integer({ min: 0, max: 59 });

  test("there is room for one more", () => {
    fc.assert(
      fc.property(numbers, (ranges) => {
        expect(prefixListSize(ranges)).toBeGreaterThan(ranges);
      }),
    );
  });

  test("one more range changes the room never or doubles it, as far as a security group allows", () => {
    fc.assert(
      fc.property(numbers, (ranges) => {
        const [before, after] = [prefixListSize(ranges), prefixListSize(ranges + 1)];
        expect([before, Math.min(2 * before, 60)]).toContain(after);
      }),
    );
  });

  test("less than half of the room is ever empty, but for the first range", () => {
    fc.assert(
      fc.property(numbers, (ranges) => {
        expect(prefixListSize(ranges)).toBeLessThanOrEqual(Math.max(2, 2 * ranges));
      }),
    );
  });
});

const many = (count: number) => Array.from({ length: count }, (_, position) => `10.${position}.0.0/16`);

describe("what is refused", () => {
  const cases: readonly (readonly [string, readonly ListedRanges[], string])[] = [
    ["NETWORK_SEGMENT_CODE_INVALID", [{ code: "Ministries", ranges: [] }], '"Ministries"'],
    ["NETWORK_RANGE_INVALID", [{ code: "ministries", ranges: ["10.72.0.1/14"] }], '"10.72.0.1/14"'],
    [
      "NETWORK_RANGES_OVERLAP",
      [{ code: "ministries", ranges: ["10.72.0.0/14", "10.73.0.0/16"] }],
      "10.72.0.0/14 and 10.73.0.0/16",
    ],
    ["NETWORK_PREFIX_LIST_TOO_LONG", [{ code: "ministries", ranges: many(60) }], "60 ranges"],
    [
      "NETWORK_SEGMENT_REPEATED",
      [
        { code: "capital", ranges: [] },
        { code: "capital", ranges: [] },
      ],
      '"capital"',
    ],
    [
      "NETWORK_PREFIX_LISTS_TOO_MANY",
      Array.from({ length: 101 }, (_, position) => ({ code: `site-${position}`, ranges: [] })),
      "101 segments and sites",
    ],
  ];
  test.each(cases)("%s: %j", (code, lists, given) => {
    const issues = issuesOf(lists);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("everything at once, not the first", () => {
    const issues = issuesOf([{ code: "A", ranges: ["x", ...many(60)] }]);
    expect(issues.map(({ code }) => code)).toEqual([
      "NETWORK_SEGMENT_CODE_INVALID",
      "NETWORK_PREFIX_LIST_TOO_LONG",
      "NETWORK_RANGE_INVALID",
    ]);
  });
});

function issuesOf(lists: readonly ListedRanges[]) {
  try {
    planPrefixLists({ lists });
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return [];
}
