import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { iamPolicyGrantsNotEverything } from "./iam-policy-grants-not-everything.ts";

const all = { Effect: "Allow", Action: "*", Resource: "*" };
const text = (...Statement: readonly object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

test.each<[string, unknown, string]>([
  ["some actions", text({ ...all, Action: "s3:*" }), "pass"],
  ["all actions on one resource", text({ ...all, Resource: "arn:aws:s3:::pages/*" }), "pass"],
  ["all actions denied", text({ ...all, Effect: "Deny" }), "pass"],
  ["all but some actions", text({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }), "pass"],
  ["everything", text(all), "fail"],
  [
    "everything, in lists, beside other things",
    text({ ...all, Action: ["s3:GetObject"] }, { ...all, Action: ["s3:*", "*"], Resource: ["*"] }),
    "fail",
  ],
  ["everything, service by service", text({ ...all, Action: "*:*" }), "fail"],
  [
    "everything with a second factor",
    text({ ...all, Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
    "fail",
  ],
  ["resources that are not known", { Statement: { ...all, Resource: wireMarks.unknown } }, "unknown"],
])("%s, in policies of any kind", (_, policy, outcome) => {
  const scenarios = {
    managed: resource("aws:iam/policy:Policy", { policy }),
    role: resource("aws:iam/rolePolicy:RolePolicy", { role: "r", policy }),
    user: resource("aws:iam/userPolicy:UserPolicy", { user: "u", policy }),
    group: resource("aws:iam/groupPolicy:GroupPolicy", { group: "g", policy }),
    inline: resource("aws:iam/role:Role", { assumeRolePolicy: "", inlinePolicies: [{ name: "p", policy }] }),
    permissionSet: resource("aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy", {
      inlinePolicy: policy,
    }),
  };
  for (const [kind, it] of Object.entries(scenarios)) {
    expect([kind, judge(iamPolicyGrantsNotEverything, new Scenario({ it })).outcome]).toEqual([kind, outcome]);
  }
});

describe("permissions boundaries", () => {
  const boundary = new Scenario({
    policy: resource("aws:iam/policy:Policy", { policy: text(all) }, { id: "arn:aws:iam::111111111111:policy/edge" }),
    role: resource("aws:iam/role:Role", {
      assumeRolePolicy: "",
      permissionsBoundary: "arn:aws:iam::111111111111:policy/edge",
    }),
  });
  const attachment = resource("aws:iam/rolePolicyAttachment:RolePolicyAttachment", {
    role: "r",
    policyArn: "arn:aws:iam::111111111111:policy/edge",
  });

  test("a policy that is only a boundary grants nothing", () => {
    expect(judge(iamPolicyGrantsNotEverything, boundary, { about: "policy" }).outcome).toBe("not-applicable");
  });

  test("one that is also attached does", () => {
    const both = boundary.and({ attachment });
    expect(judge(iamPolicyGrantsNotEverything, both, { about: "policy" }).outcome).toBe("fail");
  });
});

test("a role without inline policies is another rule's matter", () => {
  const role = new Scenario({ role: resource("aws:iam/role:Role", { assumeRolePolicy: "" }) });
  expect(judge(iamPolicyGrantsNotEverything, role).outcome).toBe("not-applicable");
});
