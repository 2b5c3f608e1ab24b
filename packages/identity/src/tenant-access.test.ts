import { IssueError } from "@temelj/kernel";
import { register, type Registered, type Registration } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { planTenantAccess, type TenantAccessChoices } from "./plan-tenant-access.ts";
import type { PolicyStatement } from "./policy-document.ts";
import { TenantAccess, type TenantAccessArgs } from "./tenant-access.ts";

const args: TenantAccessArgs = {
  tenant: "kotor",
  partition: "aws",
  accountId: "333333333333",
  organizationId: "o-montenegro",
  ciRoleArn: "arn:aws:iam::111111111111:role/temelj-ci",
};
const boundaryArn = "arn:aws:iam::333333333333:policy/temelj-kotor-boundary";

async function access(change: Partial<TenantAccessArgs> = {}): Promise<Registration<TenantAccess>> {
  return register((opts) => new TenantAccess("access", { ...args, ...change }, opts));
}

function statements({ inputs }: Registered, field: string): Readonly<Record<string, PolicyStatement>> {
  const { Statement } = JSON.parse(String(inputs[field])) as { readonly Statement: readonly PolicyStatement[] };
  return Object.fromEntries(Statement.map((statement) => [statement.Sid, statement]));
}

describe("the deploy role of a tenant", () => {
  test("is the pipeline's alone, and within the boundary", async () => {
    const { named } = await access();
    const role = named("access-deploy-role");
    expect(statements(role, "assumeRolePolicy")).toEqual({
      NamedRoles: {
        Sid: "NamedRoles",
        Effect: "Allow",
        Principal: { AWS: ["arn:aws:iam::111111111111:role/temelj-ci"] },
        Action: ["sts:AssumeRole", "sts:TagSession"],
        Condition: { StringEquals: { "aws:PrincipalOrgID": "o-montenegro" } },
      },
    });
    expect(role.inputs).toMatchObject({
      name: "temelj-kotor-deploy",
      permissionsBoundary: "arn:aws:any::111111111111:access-boundary",
      maxSessionDuration: 3600,
    });
  });

  test("has what workloads take, and no more of IAM than their roles", async () => {
    const { named } = await access();
    expect(named("access-deploy-PowerUserAccess").inputs).toMatchObject({
      policyArn: "arn:aws:iam::aws:policy/PowerUserAccess",
    });
    const [statement] = JSON.parse(String(named("access-deploy-workload-roles").inputs["policy"])).Statement;
    expect(statement.Action.filter((action: string) => /User|AccessKey|Provider|\*$/.test(action))).toEqual([
      "iam:Get*",
      "iam:List*",
    ]);
  });
});

describe("the boundary", () => {
  test("lets no role be made without it, or lose it", async () => {
    const { OnlyRolesWithinBoundary, KeepBoundaryOnRoles } = statements(
      (await access()).named("access-boundary"),
      "policy",
    );
    expect(OnlyRolesWithinBoundary).toEqual({
      Sid: "OnlyRolesWithinBoundary",
      Effect: "Deny",
      Action: ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"],
      Resource: "*",
      Condition: { StringNotEquals: { "iam:PermissionsBoundary": boundaryArn } },
    });
    expect(KeepBoundaryOnRoles).toMatchObject({
      Effect: "Deny",
      Action: ["iam:DeleteRolePermissionsBoundary"],
      Resource: "*",
    });
  });

  test("can't be changed by whom it binds", async () => {
    const { KeepPlatformPolicies } = statements((await access()).named("access-boundary"), "policy");
    expect(KeepPlatformPolicies).toMatchObject({
      Effect: "Deny",
      Action: ["iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion", "iam:SetDefaultPolicyVersion"],
      Resource: "arn:aws:iam::333333333333:policy/temelj-*",
    });
  });

  test("keeps the platform's roles as they are, and closed", async () => {
    const { KeepPlatformRoles, StayOutOfPlatformRoles } = statements(
      (await access()).named("access-boundary"),
      "policy",
    );
    expect(KeepPlatformRoles?.Action).toEqual(
      expect.arrayContaining(["iam:PassRole", "iam:UpdateAssumeRolePolicy", "iam:AttachRolePolicy", "iam:DeleteRole"]),
    );
    expect(KeepPlatformRoles?.Resource).toContain("arn:aws:iam::333333333333:role/temelj-*");
    expect(StayOutOfPlatformRoles).toMatchObject({
      Effect: "Deny",
      Action: ["sts:AssumeRole"],
      Resource: ["arn:aws:iam::*:role/temelj-*", "arn:aws:iam::*:role/OrganizationAccountAccessRole"],
    });
  });

  test.each([
    ["KeepRecords", "cloudtrail:StopLogging"],
    ["KeepRecords", "guardduty:DeleteDetector"],
    ["KeepAccountSettings", "s3:PutAccountPublicAccessBlock"],
    ["KeepAccountSettings", "organizations:LeaveOrganization"],
    ["NoStandingCredentials", "iam:CreateAccessKey"],
    ["NoStandingCredentials", "iam:CreateOpenIDConnectProvider"],
  ])("%s: refuses %s", async (sid, action) => {
    const statement = statements((await access()).named("access-boundary"), "policy")[sid];
    expect(statement).toMatchObject({ Effect: "Deny", Resource: "*" });
    expect(statement?.Action).toContain(action);
    expect(statement).not.toHaveProperty("Condition");
  });

  test("fits into a managed policy, even with the longest names", async () => {
    const { named } = await access({ tenant: "a".repeat(48), partition: "aws-us-gov" });
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    expect(String(named("access-boundary").inputs["policy"]).length).toBeLessThanOrEqual(6144);
  });
});

describe("the auditor's role", () => {
  test("is there only where auditors are named", async () => {
    const { built, resources } = await access();
    expect(built.nodes.auditorRole).toBeUndefined();
    expect(resources.filter(({ name }) => name.includes("auditor"))).toEqual([]);
  });

  test("sees the configuration, not the data", async () => {
    const { named } = await access({ auditorArns: ["arn:aws:iam::222222222222:role/audit"] });
    expect(statements(named("access-auditor-role"), "assumeRolePolicy")["NamedRoles"]?.Principal).toEqual({
      AWS: ["arn:aws:iam::222222222222:role/audit"],
    });
    expect(named("access-auditor-role").inputs).toMatchObject({ name: "temelj-kotor-auditor" });
    expect(named("access-auditor-SecurityAudit").inputs).toMatchObject({
      policyArn: "arn:aws:iam::aws:policy/SecurityAudit",
    });
    expect(named("access-auditor-ViewOnlyAccess").inputs).toMatchObject({
      policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
    });
  });
});

describe("what is refused", () => {
  const cases: readonly (readonly [readonly string[], Partial<TenantAccessChoices>])[] = [
    [["IDENTITY_TENANT_INVALID"], { tenant: "Kotor" }],
    [["IDENTITY_TENANT_INVALID"], { tenant: "a".repeat(50) }],
    [["IDENTITY_PREFIX_INVALID"], { platformPrefix: "" }],
    [["IDENTITY_PREFIX_INVALID"], { platformPrefix: "temelj" }],
    [["IDENTITY_SESSION_INVALID"], { sessionHours: 24 }],
    [
      ["IDENTITY_TENANT_INVALID", "IDENTITY_PREFIX_INVALID", "IDENTITY_SESSION_INVALID"],
      { tenant: "", platformPrefix: "*", sessionHours: 0 },
    ],
  ];
  test.each(cases)("%j: %o", (codes, change) => {
    expect(codesOf({ tenant: "kotor", partition: "aws", ...change })).toEqual(codes);
  });
});

function codesOf(choices: TenantAccessChoices): readonly string[] {
  try {
    planTenantAccess(choices);
  } catch (error) {
    if (error instanceof IssueError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}
