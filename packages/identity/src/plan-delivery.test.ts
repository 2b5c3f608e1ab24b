import { IssueError, type Issue } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import { planDelivery, type DeliveryChoices } from "./plan-delivery.ts";

const choices: DeliveryChoices = {
  partition: "aws",
  issuer: "https://token.actions.githubusercontent.com",
  subjects: ["repo:gov-me/estate:environment:production"],
};

test("a pipeline of which only the subject is said has safe defaults", () => {
  expect(planDelivery(choices)).toMatchObject({
    issuerHost: "token.actions.githubusercontent.com",
    audience: "sts.amazonaws.com",
    roleName: "temelj-ci",
    assumableRoles: ["temelj-deploy", "temelj-*-deploy"],
    sessionSeconds: 3600,
  });
});

test.each([
  "repo:gov-me/estate:environment:production",
  "repo:gov-me/estate:ref:refs/heads/main",
  "repo:gov-me@123/estate@456:ref:refs/heads/main",
  "project_path:gov-me/platform/estate:ref_type:branch:ref:main",
  "repo:gov-me/estate:ref:refs/heads/release/*",
  "repo:gov-me/estate:ref:refs/tags/v*",
])("the subject %s is narrow enough", (narrow) => {
  const { exactSubjects, subjectPatterns } = planDelivery({ ...choices, subjects: [narrow] });
  expect([...exactSubjects, ...subjectPatterns]).toEqual([narrow]);
});

describe("what is refused", () => {
  const cases: readonly (readonly [string, Partial<DeliveryChoices>, string])[] = [
    ["IDENTITY_SUBJECTS_MISSING", subject(), "empty"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("*"), "does not name a repository"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:*"), "does not name a repository"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate"), "does not name a repository"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/*:ref:refs/heads/main"), "several repositories"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-m?/estate:ref:refs/heads/main"), "several repositories"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:*"), "every branch or environment"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:ref:*"), "every branch or environment"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:ref:refs/heads/*"), "every branch or environment"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:ref:refs/tags/*"), "every branch or environment"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:environment:*"), "every branch or environment"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:ref:*/main"), "every branch or environment"],
    ["IDENTITY_SUBJECT_TOO_WIDE", subject("repo:gov-me/estate:pull_request"), "nobody has approved"],
    ["IDENTITY_ISSUER_INVALID", { issuer: "http://token.example" }, "http://token.example"],
    ["IDENTITY_ISSUER_INVALID", { issuer: "https://token.example/" }, "https://token.example/"],
    ["IDENTITY_ISSUER_INVALID", { issuer: "https://token.example:8443" }, "8443"],
    ["IDENTITY_AUDIENCE_INVALID", { audience: "*" }, "*"],
    ["IDENTITY_ROLE_NAME_INVALID", { roleName: "a b" }, "a b"],
    ["IDENTITY_ROLE_NAME_INVALID", { assumableRoles: ["*"] }, "*"],
    ["IDENTITY_SESSION_INVALID", { sessionHours: 0 }, "0"],
    ["IDENTITY_POLICY_INVALID", { managedPolicies: ["a b"] }, "a b"],
  ];
  test.each(cases)("%s: %o", (code, change, text) => {
    const issues = issuesOf({ ...choices, ...change });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(text);
    expect(issues[0]?.allowed ?? issues[0]?.fix).toBeTruthy();
  });

  test("comes back all at once", () => {
    const issues = issuesOf({ ...choices, issuer: "", audience: "", subjects: ["*", "repo:*"], sessionHours: 99 });
    expect(issues.map(({ code }) => code)).toEqual([
      "IDENTITY_ISSUER_INVALID",
      "IDENTITY_AUDIENCE_INVALID",
      "IDENTITY_SUBJECT_TOO_WIDE",
      "IDENTITY_SUBJECT_TOO_WIDE",
      "IDENTITY_SESSION_INVALID",
    ]);
  });
});

function issuesOf(given: DeliveryChoices): readonly Issue[] {
  try {
    planDelivery(given);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

function subject(...subjects: readonly string[]): Partial<DeliveryChoices> {
  return { subjects };
}
