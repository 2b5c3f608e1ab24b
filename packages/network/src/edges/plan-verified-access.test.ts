import { IssueError } from "@temelj/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";

import {
  membersPolicy,
  planVerifiedAccess,
  type AccessGroupChoices,
  type VerifiedAccessChoices,
} from "./plan-verified-access.ts";

const people = { people: 1, ownPolicy: false };

const issuesOf = (
  choices: Partial<VerifiedAccessChoices>,
  groups: Record<string, AccessGroupChoices> = { a: people },
) => {
  try {
    planVerifiedAccess({ region: "eu-central-1", ...choices }, groups);
    return [];
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    return error.issues.map(({ code, message }) => `${code}: ${message}`);
  }
};

test("a region and one group with somebody are enough", () => {
  expect(planVerifiedAccess({ region: "eu-central-1" }, { a: people })).toEqual({
    region: "eu-central-1",
    fips: false,
    logRetentionDays: 365,
  });
});

test.each([
  [
    "FIPS in Europe",
    { fips: true },
    undefined,
    "NETWORK_VERIFIED_ACCESS_FIPS_INVALID: Verified Access has no FIPS mode in eu-central-1",
  ],
  [
    "a region with a zone letter",
    { region: "eu-central-1a" },
    undefined,
    'NETWORK_REGION_INVALID: the region of Verified Access is "eu-central-1a"',
  ],
  ["a log of a week", { logRetentionDays: 7 }, undefined, "NETWORK_LOG_RETENTION_INVALID: a log is kept 7 days"],
  ["no group", {}, {}, "NETWORK_VERIFIED_ACCESS_GROUP_INVALID: Verified Access has 0 groups"],
  [
    "a group for nobody",
    {},
    { a: { people: 0, ownPolicy: false } },
    'NETWORK_VERIFIED_ACCESS_GROUP_INVALID: nobody may use the applications of the group "a" of Verified Access',
  ],
  [
    "people whom a policy replaces",
    {},
    { a: { people: 1, ownPolicy: true } },
    'NETWORK_VERIFIED_ACCESS_GROUP_INVALID: group "a" of Verified Access has a policy and groups of people, which the policy replaces',
  ],
  [
    "more groups than AWS takes",
    {},
    Object.fromEntries([..."abcdefghijk"].map((code) => [code, people])),
    "NETWORK_VERIFIED_ACCESS_GROUP_INVALID: Verified Access has 11 groups",
  ],
])("%s is refused", (_what, choices, groups, issue) => {
  expect(issuesOf(choices, groups)).toEqual([issue]);
});

test("everything wrong is told at once", () => {
  expect(issuesOf({ fips: true, logRetentionDays: 7 }, { a: { people: 0, ownPolicy: false } })).toHaveLength(3);
});

test.each(["us-east-1", "us-west-2", "ca-central-1", "us-gov-west-1"])("FIPS is there in %s", (region) => {
  expect(planVerifiedAccess({ region, fips: true }, { a: people }).fips).toBe(true);
});

test("a policy lets in members of any of the groups, and of no other", () => {
  expect(membersPolicy(["g-2", "g-1"])).toBe(
    [
      "permit(principal, action, resource)",
      "when {",
      '  (context.staff.groups has "g-1"',
      '    || context.staff.groups has "g-2")',
      "  && context.staff.user.email.verified == true",
      "};",
    ].join("\n"),
  );
});

test("no order of groups changes the policy", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 }), (ids) => {
      expect(membersPolicy(ids.toReversed())).toBe(membersPolicy(ids));
    }),
  );
});

test("no text of an id ends the condition early", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      const inside = /has ("(?:[^"\\]|\\.)*")\)\n {2}&& /s.exec(membersPolicy([id]))?.[1];
      expect(inside === undefined ? undefined : JSON.parse(inside)).toBe(id);
    }),
  );
});

test("a policy for nobody is refused", () => {
  expect(() => membersPolicy([])).toThrow("names no group");
});
