import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

import { judgesChanges, judgesScenarios, one } from "../../testing/aws.ts";
import { iamAttachmentGrantsNoAdministrator } from "./iam-attachment-grants-no-administrator.ts";
import { iamAttachmentOpensNoCloudShell } from "./iam-attachment-opens-no-cloud-shell.ts";
import { iamOrganizationManagesRootUsers } from "./iam-organization-manages-root-users.ts";
import { iamPasswordPolicyExpires } from "./iam-password-policy-expires.ts";
import { iamPasswordPolicyIsLong } from "./iam-password-policy-is-long.ts";
import { iamPasswordPolicyMixesCharacters } from "./iam-password-policy-mixes-characters.ts";
import { iamPasswordPolicyPreventsReuse } from "./iam-password-policy-prevents-reuse.ts";
import { iamRoleTrustsNoWholeAccount } from "./iam-role-trusts-no-whole-account.ts";
import { iamUserGivesWayToIdentityCenter } from "./iam-user-gives-way-to-identity-center.ts";
import { iamUserHasNoAccessKey } from "./iam-user-has-no-access-key.ts";
import { iamUserHasNoConsolePassword } from "./iam-user-has-no-console-password.ts";
import { iamUserHasNoPolicies } from "./iam-user-has-no-policies.ts";

const { unknown } = wireMarks;

judgesScenarios(iamUserHasNoPolicies, [
  ["an inline policy", one("aws:iam/userPolicy:UserPolicy", { user: "ana", policy: "{}" }), "fail"],
  ["an attachment", one("aws:iam/userPolicyAttachment:UserPolicyAttachment", { user: "ana", policyArn: "a" }), "fail"],
  [
    "a list",
    one("aws:iam/policyAttachment:PolicyAttachment", { users: ["ana"], roles: ["r"], policyArn: "a" }),
    "fail",
  ],
  ["a list without users", one("aws:iam/policyAttachment:PolicyAttachment", { roles: ["r"], policyArn: "a" }), "pass"],
  ["a list not known", one("aws:iam/policyAttachment:PolicyAttachment", { users: unknown, policyArn: "a" }), "unknown"],
  [
    "exclusively none",
    one("aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive", { userName: "ana", policyArns: [] }),
    "pass",
  ],
  [
    "exclusively one",
    one("aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive", {
      userName: "ana",
      policyArns: ["a"],
    }),
    "fail",
  ],
]);

test("users, their passwords and keys", () => {
  expect(judge(iamUserGivesWayToIdentityCenter, one("aws:iam/user:User", { name: "ana" })).outcome).toBe("fail");
  const profile = one("aws:iam/userLoginProfile:UserLoginProfile", { user: "ana" });
  expect(judge(iamUserHasNoConsolePassword, profile).outcome).toBe("fail");
});

judgesChanges(iamUserHasNoAccessKey, "aws:iam/accessKey:AccessKey", { user: "ana", status: "Inactive" }, [
  ["not in use", {}, "pass"],
  ["in use", { status: "Active" }, "fail"],
  ["not said, which is in use", { status: undefined }, "fail"],
  ["not known", { status: unknown }, "unknown"],
]);

const policy = "aws:iam/accountPasswordPolicy:AccountPasswordPolicy";
const strong = {
  minimumPasswordLength: 14,
  passwordReusePrevention: 24,
  maxPasswordAge: 90,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
};
judgesChanges(iamPasswordPolicyIsLong, policy, strong, [
  ["long", {}, "pass"],
  ["long, as text", { minimumPasswordLength: "16" }, "pass"],
  ["short", { minimumPasswordLength: 13 }, "fail"],
  ["not said", { minimumPasswordLength: undefined }, "fail"],
  ["not known", { minimumPasswordLength: unknown }, "unknown"],
]);
judgesChanges(iamPasswordPolicyPreventsReuse, policy, strong, [
  ["24", {}, "pass"],
  ["fewer", { passwordReusePrevention: 5 }, "fail"],
  ["not said", { passwordReusePrevention: undefined }, "fail"],
  ["not known", { passwordReusePrevention: unknown }, "unknown"],
]);
judgesChanges(iamPasswordPolicyMixesCharacters, policy, strong, [
  ["all", {}, "pass"],
  ["all, as text", { requireSymbols: "true" }, "pass"],
  ["no symbols", { requireSymbols: false }, "fail"],
  ["no numbers said", { requireNumbers: undefined }, "fail"],
  ["not known", { requireNumbers: unknown }, "unknown"],
  ["one not known, another missing", { requireNumbers: unknown, requireUppercaseCharacters: false }, "fail"],
]);
judgesChanges(iamPasswordPolicyExpires, policy, strong, [
  ["after 90 days", {}, "pass"],
  ["after a year", { maxPasswordAge: 365 }, "fail"],
  ["never", { maxPasswordAge: 0 }, "fail"],
  ["not said, which is never", { maxPasswordAge: undefined }, "fail"],
  ["not known", { maxPasswordAge: unknown }, "unknown"],
]);

describe.each([
  [iamAttachmentGrantsNoAdministrator, "AdministratorAccess"],
  [iamAttachmentOpensNoCloudShell, "AWSCloudShellFullAccess"],
])("$id", (rule, name) => {
  test.each([
    [`arn:aws:iam::aws:policy/${name}`, "fail"],
    [`arn:aws-eusc:iam::aws:policy/${name}`, "fail"],
    ["arn:aws:iam::aws:policy/ReadOnlyAccess", "pass"],
    [`arn:aws:iam::111111111111:policy/${name}`, "pass"],
    [unknown, "unknown"],
  ])("%s in every spelling", (arn, outcome) => {
    const other = "arn:aws:iam::aws:policy/job-function/Billing";
    const spellings = [
      one("aws:iam/rolePolicyAttachment:RolePolicyAttachment", { role: "r", policyArn: arn }),
      one("aws:iam/userPolicyAttachment:UserPolicyAttachment", { user: "u", policyArn: arn }),
      one("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", { group: "g", policyArn: arn }),
      one("aws:iam/policyAttachment:PolicyAttachment", { roles: ["r"], policyArn: arn }),
      one("aws:iam/role:Role", { assumeRolePolicy: "", managedPolicyArns: [other, arn] }),
      one("aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", { policyArns: [other, arn] }),
      one("aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", { managedPolicyArn: arn }),
    ];
    expect(spellings.map((scenario) => judge(rule, scenario).outcome)).toEqual(spellings.map(() => outcome));
  });

  test("a role without attachments of its own", () => {
    expect(judge(rule, one("aws:iam/role:Role", { assumeRolePolicy: "" })).outcome).toBe("pass");
  });
});

const trust = (part: object) => ({
  it: resource("aws:iam/role:Role", {
    assumeRolePolicy: { Statement: { Effect: "Allow", Action: "sts:AssumeRole", ...part } },
  }),
});
const ours = { StringEquals: { "sts:ExternalId": "7f3a" } };
judgesScenarios(iamRoleTrustsNoWholeAccount, [
  ["a service", trust({ Principal: { Service: "ec2.amazonaws.com" } }), "pass"],
  ["a role", trust({ Principal: { AWS: "arn:aws:iam::111111111111:role/ci" } }), "pass"],
  ["an account by number", trust({ Principal: { AWS: "111111111111" } }), "fail"],
  [
    "an account by ARN, in a list",
    trust({ Principal: { AWS: ["arn:aws:iam::1:role/a", "arn:aws:iam::111111111111:root"] } }),
    "fail",
  ],
  ["an account with an external id", trust({ Principal: { AWS: "111111111111" }, Condition: ours }), "pass"],
  ["an account, denied", trust({ Principal: { AWS: "111111111111" }, Effect: "Deny" }), "pass"],
  ["not known", { it: resource("aws:iam/role:Role", { assumeRolePolicy: unknown }) }, "unknown"],
  ["nothing", { it: resource("aws:iam/role:Role", {}) }, "pass"],
]);

const both = ["RootCredentialsManagement", "RootSessions"];
judgesChanges(
  iamOrganizationManagesRootUsers,
  "aws:iam/organizationsFeatures:OrganizationsFeatures",
  { enabledFeatures: both },
  [
    ["credentials and sessions", {}, "pass"],
    ["sessions only", { enabledFeatures: ["RootSessions"] }, "fail"],
    ["none", { enabledFeatures: [] }, "fail"],
    ["not said", { enabledFeatures: undefined }, "fail"],
    ["not known", { enabledFeatures: unknown }, "unknown"],
  ],
);

test("scenario spelling: a role in another account does not matter", () => {
  const scenario = new Scenario(trust({ Principal: { AWS: "*" }, Condition: ours }));
  expect(judge(iamRoleTrustsNoWholeAccount, scenario).outcome).toBe("pass");
});

test("administrators in an emergency are no finding, whatever the permission set's ARN", () => {
  const arn = "arn:aws:sso:::permissionSet/ssoins-1111111111111111/ps-1111111111111111";
  const scenario = (name: string) =>
    new Scenario({
      attachment: resource("aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", {
        permissionSetArn: arn,
        managedPolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
      }),
      set: resource("aws:ssoadmin/permissionSet:PermissionSet", { name }, { id: arn, outputs: { arn } }),
    });
  const about = { about: "attachment" };
  expect(judge(iamAttachmentGrantsNoAdministrator, scenario("break-glass"), about).outcome).toBe("not-applicable");
  expect(judge(iamAttachmentGrantsNoAdministrator, scenario("daily-work"), about).outcome).toBe("fail");
  const parameters = { "iam-attachment-grants-no-administrator": { emergencyPermissionSets: [] } };
  const strict = judge(iamAttachmentGrantsNoAdministrator, scenario("break-glass"), { ...about, parameters });
  expect(strict.outcome).toBe("fail");
});
