// Who works in a tenant's account, and who looks at it: a bounded deploy role, and a role for auditors.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import { planTenantAccess, type TenantAccessChoices, type TenantAccessPlan } from "./plan-tenant-access.ts";
import { managedPolicyArn, policyDocument, type PolicyDocument } from "./policy-document.ts";
import { tenantBoundary } from "./tenant-boundary.ts";

/** Arguments of a tenant's access. */
export interface TenantAccessArgs extends TenantAccessChoices, CommonArgs {
  /** Account that the roles are in, 12 digits. */
  readonly accountId: pulumi.Input<string>;
  /** @example "o-abcdef1234" */
  readonly organizationId: pulumi.Input<string>;
  /** The pipeline's role, which alone may become the deploy role. */
  readonly ciRoleArn: pulumi.Input<string>;
  /** Roles of the organization that may become the auditor. @default none: no auditor role is created */
  readonly auditorArns?: readonly pulumi.Input<string>[];
}

/** Contract for what is deployed into the account. */
export interface TenantAccessHandle {
  readonly deployRoleArn: pulumi.Output<string>;
  /** Boundary that every role which the deploy role creates must have. */
  readonly boundaryArn: pulumi.Output<string>;
}

/** The children of a tenant's access. */
export interface TenantAccessNodes {
  readonly boundary: aws.iam.Policy;
  readonly deployRole: aws.iam.Role;
  /** Absent without auditors. */
  readonly auditorRole: aws.iam.Role | undefined;
}

/**
 * Access to one tenant's account. Runs in that account.
 *
 * Creates a permissions boundary; a deploy role within it, for the pipeline's role alone; and, where auditors are
 * named, a role that sees how everything is configured but not the data. Costs nothing: IAM is free
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html, read 2026-11-23).
 *
 * The deploy role has AWS's PowerUserAccess and what it takes to make roles for its workloads, all of them within the
 * boundary. The pipeline's role is named itself, so that another role of its name, made later, is not let in: when it
 * is made anew, deploy this again.
 *
 * Does not keep tenants that share an account from each other's resources, and does not set up the account: see the
 * account baseline.
 */
export class TenantAccess extends LandingZoneComponent<TenantAccessNodes> {
  /** Contract for what is deployed into the account. */
  readonly handle: TenantAccessHandle;

  constructor(name: string, args: TenantAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:identity:TenantAccess", name, args, opts);
    const plan = planTenantAccess(args);
    const boundary = this.boundary(plan, args);
    const deployRole = this.deployRole(plan, args, boundary);
    const auditorRole = this.auditorRole(plan, args, boundary);
    this.handle = { deployRoleArn: deployRole.arn, boundaryArn: boundary.arn };
    this.finish({ boundary, deployRole, auditorRole }, this.handle);
  }

  private boundary(plan: TenantAccessPlan, args: TenantAccessArgs): aws.iam.Policy {
    const { partition, platformPrefix, boundaryName } = plan;
    const document = pulumi.output(args.accountId).apply((accountId) => {
      // Its own ARN, which it must name before it exists.
      const boundaryArn = `arn:${partition}:iam::${accountId}:policy/${boundaryName}`;
      return tenantBoundary({ partition, accountId, boundaryArn, platformPrefix });
    });
    return this.child("boundary", aws.iam.Policy, {
      name: boundaryName,
      description: "The most that anyone may do who works in this account",
      policy: pulumi.jsonStringify(document),
      tags: this.tagged(),
    });
  }

  private deployRole(plan: TenantAccessPlan, args: TenantAccessArgs, boundary: aws.iam.Policy): aws.iam.Role {
    const role = this.child("deploy-role", aws.iam.Role, {
      name: plan.deployRoleName,
      description: "Deploys the tenant's workloads",
      assumeRolePolicy: pulumi.jsonStringify(trust([args.ciRoleArn], args.organizationId)),
      maxSessionDuration: plan.sessionSeconds,
      permissionsBoundary: boundary.arn,
      tags: this.tagged(),
    });
    this.attach("deploy", plan, role, "PowerUserAccess");
    const policy = JSON.stringify(policyDocument([{ Effect: "Allow", Action: workloadRoles, Resource: "*" }]));
    this.child("deploy-workload-roles", aws.iam.RolePolicy, { role: role.name, policy });
    return role;
  }

  private auditorRole(
    plan: TenantAccessPlan,
    args: TenantAccessArgs,
    boundary: aws.iam.Policy,
  ): aws.iam.Role | undefined {
    const { auditorArns = [], organizationId } = args;
    if (auditorArns.length === 0) return undefined;
    const role = this.child("auditor-role", aws.iam.Role, {
      name: plan.auditorRoleName,
      description: "Sees how the account is configured, but not its data",
      assumeRolePolicy: pulumi.jsonStringify(trust(auditorArns, organizationId)),
      maxSessionDuration: 3600,
      permissionsBoundary: boundary.arn,
      tags: this.tagged(),
    });
    this.attach("auditor", plan, role, "SecurityAudit");
    this.attach("auditor", plan, role, "job-function/ViewOnlyAccess");
    return role;
  }

  private attach(who: string, { partition }: TenantAccessPlan, role: aws.iam.Role, policy: string): void {
    const inputs = { role: role.name, policyArn: managedPolicyArn(partition, policy) };
    this.child(`${who}-${policy.replace("job-function/", "")}`, aws.iam.RolePolicyAttachment, inputs);
  }
}

/** What it takes to make and keep the roles of workloads; PowerUserAccess has nothing of IAM. */
const workloadRoles = [
  "iam:AddRoleToInstanceProfile",
  "iam:AttachRolePolicy",
  "iam:CreateInstanceProfile",
  "iam:CreatePolicy",
  "iam:CreatePolicyVersion",
  "iam:CreateRole",
  "iam:CreateServiceLinkedRole",
  "iam:DeleteInstanceProfile",
  "iam:DeletePolicy",
  "iam:DeletePolicyVersion",
  "iam:DeleteRole",
  "iam:DeleteRolePolicy",
  "iam:DetachRolePolicy",
  "iam:Get*",
  "iam:List*",
  "iam:PassRole",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
  "iam:RemoveRoleFromInstanceProfile",
  "iam:SetDefaultPolicyVersion",
  "iam:TagInstanceProfile",
  "iam:TagPolicy",
  "iam:TagRole",
  "iam:UntagInstanceProfile",
  "iam:UntagPolicy",
  "iam:UntagRole",
  "iam:UpdateAssumeRolePolicy",
  "iam:UpdateRole",
  "iam:UpdateRoleDescription",
];

function trust(
  principals: readonly pulumi.Input<string>[],
  organizationId: pulumi.Input<string>,
): pulumi.Output<PolicyDocument> {
  return pulumi.all([pulumi.all([...principals]), organizationId]).apply(([AWS, organization]) =>
    policyDocument([
      {
        Sid: "NamedRoles",
        Effect: "Allow",
        Principal: { AWS },
        Action: ["sts:AssumeRole", "sts:TagSession"],
        Condition: { StringEquals: { "aws:PrincipalOrgID": organization } },
      },
    ]),
  );
}
