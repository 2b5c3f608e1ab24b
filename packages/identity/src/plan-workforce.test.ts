import { IssueError, type Issue } from "@temelj/kernel";
import { describe, expect, test } from "vitest";

import { montenegro } from "../test/montenegro.ts";
import { planWorkforce, type WorkforceChoices } from "./plan-workforce.ts";

const accounts = ["kotor-production", "log-archive"];

describe("a plan of the workforce's access", () => {
  test("has sessions in ISO 8601 and policies of its own partition", () => {
    const { permissionSets } = planWorkforce({ ...montenegro, partition: "aws-eusc" }, accounts);
    expect(permissionSets.map(({ code, sessionDuration, policies }) => ({ code, sessionDuration, policies }))).toEqual([
      {
        code: "auditor",
        sessionDuration: "PT8H",
        policies: [
          { name: "SecurityAudit", arn: "arn:aws-eusc:iam::aws:policy/SecurityAudit" },
          { name: "ViewOnlyAccess", arn: "arn:aws-eusc:iam::aws:policy/job-function/ViewOnlyAccess" },
        ],
      },
      {
        code: "operator",
        sessionDuration: "PT4H",
        policies: [{ name: "PowerUserAccess", arn: "arn:aws-eusc:iam::aws:policy/PowerUserAccess" }],
      },
    ]);
  });

  test("keeps groups unless told otherwise", () => {
    expect(planWorkforce(montenegro, accounts).protect).toBe(true);
    expect(planWorkforce({ ...montenegro, protect: false }, accounts).protect).toBe(false);
  });
});

describe("what is refused", () => {
  const set = { code: "extra", description: "Extra", managedPolicies: ["ReadOnlyAccess"] };
  const withSet = (change: Partial<WorkforceChoices["permissionSets"][number]>): Partial<WorkforceChoices> => ({
    permissionSets: [...montenegro.permissionSets, { ...set, ...change }],
  });
  const cases: readonly (readonly [string, Partial<WorkforceChoices>, string])[] = [
    ["IDENTITY_CODE_INVALID", withSet({ code: "Extra" }), '"Extra"'],
    ["IDENTITY_CODE_INVALID", withSet({ code: "a".repeat(33) }), "aaaa"],
    ["IDENTITY_CODE_REPEATED", withSet({ code: "auditor" }), '"auditor"'],
    ["IDENTITY_DESCRIPTION_INVALID", withSet({ description: "Služba" }), "Služba"],
    ["IDENTITY_DESCRIPTION_INVALID", withSet({ description: "" }), '""'],
    ["IDENTITY_SESSION_INVALID", withSet({ sessionHours: 13 }), "13"],
    ["IDENTITY_SESSION_INVALID", withSet({ sessionHours: 0.5 }), "0.5"],
    ["IDENTITY_PERMISSIONS_MISSING", withSet({ managedPolicies: [] }), '"extra"'],
    ["IDENTITY_POLICY_INVALID", withSet({ managedPolicies: ["Read Only"] }), "Read Only"],
    [
      "IDENTITY_POLICY_INVALID",
      withSet({ managedPolicies: ["arn:aws:iam::111111111111:policy/own"] }),
      "arn:aws:iam::111111111111:policy/own",
    ],
    [
      "IDENTITY_POLICY_REPEATED",
      withSet({ managedPolicies: ["SecurityAudit", "arn:aws:iam::aws:policy/SecurityAudit"] }),
      "SecurityAudit",
    ],
    ["IDENTITY_POLICY_INVALID", withSet({ boundary: { managedPolicy: "a b" } }), "the boundary of"],
    ["IDENTITY_GROUP_NAME_INVALID", { groups: [...montenegro.groups, { code: "g", name: "" }] }, '"g"'],
    ["IDENTITY_ASSIGNMENT_UNKNOWN", withAssignment("auditor", "auditor", "log-archive"), 'no group "auditor"'],
    ["IDENTITY_ASSIGNMENT_UNKNOWN", withAssignment("auditors", "admin", "log-archive"), 'no permissionSet "admin"'],
    ["IDENTITY_ASSIGNMENT_UNKNOWN", withAssignment("auditors", "auditor", "kotor"), 'no account "kotor"'],
    ["IDENTITY_ASSIGNMENT_REPEATED", withAssignment("auditors", "auditor", "log-archive"), "twice"],
  ];
  test.each(cases)("%s: %o", (code, change, text) => {
    const issues = issuesOf({ ...montenegro, ...change });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(text);
    expect(issues[0]?.allowed ?? issues[0]?.fix).toBeTruthy();
  });

  test("comes back all at once", () => {
    const issues = issuesOf({
      ...montenegro,
      ...withSet({ code: "", description: "", sessionHours: 0 }),
      ...withAssignment("nobody", "nothing", "nowhere"),
    });
    expect(issues.map(({ code }) => code)).toEqual([
      "IDENTITY_CODE_INVALID",
      "IDENTITY_DESCRIPTION_INVALID",
      "IDENTITY_SESSION_INVALID",
      "IDENTITY_ASSIGNMENT_UNKNOWN",
      "IDENTITY_ASSIGNMENT_UNKNOWN",
      "IDENTITY_ASSIGNMENT_UNKNOWN",
    ]);
  });
});

function issuesOf(choices: WorkforceChoices): readonly Issue[] {
  try {
    planWorkforce(choices, accounts);
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}

function withAssignment(group: string, permissionSet: string, account: string): Partial<WorkforceChoices> {
  return { assignments: [...montenegro.assignments, { group, permissionSet, account }] };
}
