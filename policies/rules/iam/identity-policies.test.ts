import { wireMarks } from "@temelj/plan";
import type { Outcome, Rule } from "@temelj/policy";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { iamPolicyAllowsNoWholeService } from "./iam-policy-allows-no-whole-service.ts";
import { iamPolicyAssumesNamedRoles } from "./iam-policy-assumes-named-roles.ts";
import { iamPolicyDecryptsWithNamedKeys } from "./iam-policy-decrypts-with-named-keys.ts";
import { iamPolicyLetsNobodyEscalate } from "./iam-policy-lets-nobody-escalate.ts";
import { iamPolicyNamesWhatItAllows } from "./iam-policy-names-what-it-allows.ts";
import { iamPolicyPassesNamedRoles } from "./iam-policy-passes-named-roles.ts";
import { iamPolicyReadsNamedSecrets } from "./iam-policy-reads-named-secrets.ts";

const { unknown } = wireMarks;
const some = "arn:aws:iam::111111111111:role/portal";
const key = "arn:aws:kms:eu-central-1:111111111111:key/1";
const to = (service: string) => ({ StringEquals: { "iam:PassedToService": service } });

/** Every spelling of an identity policy with one statement. */
function spellings(statement: object): Readonly<Record<string, Scenario>> {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const it = {
    managed: resource("aws:iam/policy:Policy", { policy }),
    data: resource("aws:iam/policy:Policy", { policy: { Statement: statement } }),
    role: resource("aws:iam/rolePolicy:RolePolicy", { role: "r", policy }),
    user: resource("aws:iam/userPolicy:UserPolicy", { user: "u", policy }),
    group: resource("aws:iam/groupPolicy:GroupPolicy", { group: "g", policy }),
    inline: resource("aws:iam/role:Role", { assumeRolePolicy: "", inlinePolicies: [{ name: "p", policy }] }),
    set: resource("aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy", { inlinePolicy: policy }),
  };
  return Object.fromEntries(Object.entries(it).map(([name, one]) => [name, new Scenario({ one })]));
}

type Case = readonly [Rule, string, object, Outcome];

const cases: readonly Case[] = [
  [iamPolicyAllowsNoWholeService, "some actions", { Action: ["s3:GetObject", "s3:List*"], Resource: "*" }, "pass"],
  [iamPolicyAllowsNoWholeService, "a whole service", { Action: ["ec2:RunInstances", "s3:*"], Resource: "a" }, "fail"],
  [iamPolicyAllowsNoWholeService, "everything", { Action: "*", Resource: "*" }, "fail"],
  [iamPolicyAllowsNoWholeService, "all but one", { NotAction: "s3:*", Resource: "*" }, "pass"],
  [iamPolicyLetsNobodyEscalate, "anybody's policies", { Action: "iam:PutUserPolicy", Resource: "*" }, "fail"],
  [iamPolicyLetsNobodyEscalate, "a pattern", { Action: "iam:*Policy*", Resource: "arn:aws:iam::1:user/*" }, "fail"],
  [iamPolicyLetsNobodyEscalate, "one role", { Action: "iam:AttachRolePolicy", Resource: some }, "pass"],
  [iamPolicyLetsNobodyEscalate, "reading only", { Action: ["iam:Get*", "iam:List*"], Resource: "*" }, "pass"],
  [
    iamPolicyLetsNobodyEscalate,
    "within a boundary",
    { Action: "iam:PutRolePolicy", Resource: "*", Condition: { StringEquals: { "iam:PermissionsBoundary": some } } },
    "pass",
  ],
  [
    iamPolicyLetsNobodyEscalate,
    "over TLS",
    { Action: "iam:PutRolePolicy", Resource: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } },
    "fail",
  ],
  [
    iamPolicyAssumesNamedRoles,
    "from a region",
    { Action: "sts:AssumeRole", Resource: "*", Condition: { StringEquals: { "aws:RequestedRegion": "eu-south-1" } } },
    "fail",
  ],
  [
    iamPolicyAssumesNamedRoles,
    "of the organization",
    { Action: "sts:AssumeRole", Resource: "*", Condition: { StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } } },
    "pass",
  ],
  [iamPolicyPassesNamedRoles, "any role", { Action: "iam:PassRole", Resource: "*" }, "fail"],
  [iamPolicyPassesNamedRoles, "any role, in capitals", { Action: "IAM:PASSROLE", Resource: ["*"] }, "fail"],
  [
    iamPolicyPassesNamedRoles,
    "all roles of an account",
    { Action: "iam:*", Resource: "arn:aws:iam::1:role/*" },
    "fail",
  ],
  [
    iamPolicyPassesNamedRoles,
    "any role to a service",
    { Action: "iam:PassRole", Resource: "*", Condition: to("ec2.amazonaws.com") },
    "pass",
  ],
  [
    iamPolicyPassesNamedRoles,
    "any role, not to a service",
    {
      Action: "iam:PassRole",
      Resource: "*",
      Condition: { StringNotEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
    },
    "fail",
  ],
  [iamPolicyPassesNamedRoles, "one role", { Action: "iam:PassRole", Resource: some }, "pass"],
  [
    iamPolicyPassesNamedRoles,
    "roles by path",
    { Action: "iam:PassRole", Resource: "arn:aws:iam::1:role/app/*" },
    "pass",
  ],
  [iamPolicyAssumesNamedRoles, "any role", { Action: "sts:*", Resource: "*" }, "fail"],
  [
    iamPolicyAssumesNamedRoles,
    "any role of an account",
    { Action: "sts:AssumeRole", Resource: "arn:aws:iam::*:role/*" },
    "fail",
  ],
  [iamPolicyAssumesNamedRoles, "one role", { Action: "sts:AssumeRole", Resource: some }, "pass"],
  [iamPolicyAssumesNamedRoles, "its own identity", { Action: "sts:GetCallerIdentity", Resource: "*" }, "pass"],
  [iamPolicyNamesWhatItAllows, "all but some actions", { NotAction: "iam:*", Resource: "*" }, "fail"],
  [iamPolicyNamesWhatItAllows, "all but some resources", { Action: "s3:GetObject", NotResource: "a" }, "fail"],
  [iamPolicyNamesWhatItAllows, "names", { Action: "s3:GetObject", Resource: "*" }, "pass"],
  [iamPolicyDecryptsWithNamedKeys, "every key", { Action: "kms:Decrypt", Resource: "*" }, "fail"],
  [
    iamPolicyDecryptsWithNamedKeys,
    "every key of a region",
    { Action: "kms:ReEncrypt*", Resource: "arn:aws:kms:eu-south-1:1:key/*" },
    "fail",
  ],
  [iamPolicyDecryptsWithNamedKeys, "one key", { Action: "kms:*", Resource: key }, "pass"],
  [iamPolicyDecryptsWithNamedKeys, "encryption only", { Action: "kms:Encrypt", Resource: "*" }, "pass"],
  [
    iamPolicyDecryptsWithNamedKeys,
    "keys by alias",
    {
      Action: "kms:Decrypt",
      Resource: "*",
      Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/app" } },
    },
    "pass",
  ],
  [iamPolicyReadsNamedSecrets, "every secret", { Action: "secretsmanager:*", Resource: "*" }, "fail"],
  [
    iamPolicyReadsNamedSecrets,
    "every parameter",
    { Action: "ssm:GetParameter*", Resource: "arn:aws:ssm:eu-central-1:1:parameter/*" },
    "fail",
  ],
  [
    iamPolicyReadsNamedSecrets,
    "secrets by path",
    { Action: "secretsmanager:GetSecretValue", Resource: "arn:aws:secretsmanager:eu-central-1:1:secret:app/*" },
    "pass",
  ],
  [iamPolicyReadsNamedSecrets, "lists of secrets", { Action: "secretsmanager:ListSecrets", Resource: "*" }, "pass"],
];

test.each(cases)("$id: %s", (rule, _, statement, outcome) => {
  for (const [kind, scenario] of Object.entries(spellings({ Effect: "Allow", ...statement }))) {
    expect([kind, judge(rule, scenario).outcome]).toEqual([kind, outcome]);
  }
});

const managed = (said: unknown) => new Scenario({ it: resource("aws:iam/policy:Policy", { policy: said }) });

describe.each([...new Set(cases.map(([rule]) => rule))])("$id", (rule) => {
  const [bad] = cases.filter(([of, , , outcome]) => of === rule && outcome === "fail").map(([, , said]) => said);
  const policy = (more: object) => ({ Statement: { Effect: "Allow", ...bad, ...more } });

  test("what is denied is no matter", () => {
    expect(judge(rule, managed(policy({ Effect: "Deny" }))).outcome).toBe("pass");
  });

  test("what is not known is not passed", () => {
    expect(judge(rule, managed(unknown)).outcome).toBe("unknown");
    expect(judge(rule, managed(policy({ Effect: unknown }))).outcome).toBe("unknown");
    const action = rule === iamPolicyNamesWhatItAllows ? {} : { Action: unknown, Resource: "*" };
    expect(judge(rule, managed(policy(action))).outcome).toBe(Object.keys(action).length === 0 ? "fail" : "unknown");
  });

  test("a policy that is only a boundary grants nothing", () => {
    const arn = "arn:aws:iam::111111111111:policy/edge";
    const edge = new Scenario({
      policy: resource("aws:iam/policy:Policy", { policy: policy({}) }, { id: arn }),
      role: resource("aws:iam/role:Role", { assumeRolePolicy: "", permissionsBoundary: arn }),
    });
    expect(judge(rule, edge, { about: "policy" }).outcome).toBe("not-applicable");
    const user = resource("aws:iam/userPolicyAttachment:UserPolicyAttachment", { user: "u", policyArn: arn });
    expect(judge(rule, edge.and({ user }), { about: "policy" }).outcome).toBe("fail");
  });
});

const role = (more: Record<string, unknown>) =>
  resource("aws:iam/role:Role", { assumeRolePolicy: "", ...more }, { id: "deploy" });

describe.each([iamPolicyLetsNobodyEscalate, iamPolicyPassesNamedRoles])("$id, of a bounded identity", (rule) => {
  const policy = { Statement: { Effect: "Allow", Action: "iam:*", Resource: "*" } };
  const own = resource("aws:iam/rolePolicy:RolePolicy", { role: "deploy", policy });

  test.each([
    ["a role with a boundary", { permissionsBoundary: "arn:aws:iam::111111111111:policy/edge" }, "not-applicable"],
    ["a boundary whose ARN is not known yet", { permissionsBoundary: unknown }, "not-applicable"],
    ["a role without one", {}, "fail"],
    ["a role with an empty one", { permissionsBoundary: "" }, "fail"],
  ])("%s", (_, more, outcome) => {
    expect(judge(rule, new Scenario({ role: role(more), own }), { about: "own" }).outcome).toBe(outcome);
    const inline = { ...more, inlinePolicies: [{ name: "all", policy: JSON.stringify(policy) }] };
    expect(judge(rule, new Scenario({ role: role(inline) })).outcome).toBe(outcome);
  });

  test("a user with a boundary", () => {
    const user = resource(
      "aws:iam/user:User",
      { permissionsBoundary: "arn:aws:iam::111111111111:policy/edge" },
      { id: "ci" },
    );
    const ofUser = resource("aws:iam/userPolicy:UserPolicy", { user: "ci", policy });
    expect(judge(rule, new Scenario({ user, ofUser }), { about: "ofUser" }).outcome).toBe("not-applicable");
    expect(judge(rule, new Scenario({ ofUser })).outcome).toBe("fail");
  });
});
