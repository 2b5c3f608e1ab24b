// The role that the pipeline works as, without any stored key.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import { planDelivery, type DeliveryChoices, type DeliveryPlan } from "./plan-delivery.ts";
import {
  managedPolicyArn,
  managedPolicyName,
  policyDocument,
  type PolicyDocument,
  type PolicyStatement,
} from "./policy-document.ts";

/** Arguments of continuous delivery. */
export interface ContinuousDeliveryArgs extends DeliveryChoices, CommonArgs {
  /** The role assumes roles of this organization's accounts alone. @example "o-abcdef1234" */
  readonly organizationId: pulumi.Input<string>;
  /** The most that the role may do, whatever its policies say. @default no boundary */
  readonly permissionsBoundaryArn?: pulumi.Input<string>;
}

/** Contract for accounts that let the pipeline in. */
export interface ContinuousDeliveryHandle {
  readonly ciRoleArn: pulumi.Output<string>;
  readonly providerArn: pulumi.Output<string>;
}

/** The children of continuous delivery. */
export interface ContinuousDeliveryNodes {
  readonly provider: aws.iam.OpenIdConnectProvider;
  readonly role: aws.iam.Role;
}

/**
 * How a pipeline delivers: with a token that it gets for one run, not with a key that someone must keep.
 *
 * Creates the identity provider of the pipeline's tokens and a role for exactly the named repositories and branches. By
 * itself the role may only assume the deploy roles of the organization's accounts. Costs nothing: IAM and STS are free
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html, read 2026-11-23).
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 *
 * An account has one provider for each issuer: two of these can't stand in one account with the same issuer. Does not
 * configure the pipeline.
 */
export class ContinuousDelivery extends LandingZoneComponent<ContinuousDeliveryNodes> {
  /** Contract for accounts that let the pipeline in. */
  readonly handle: ContinuousDeliveryHandle;

  constructor(name: string, args: ContinuousDeliveryArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:identity:ContinuousDelivery", name, args, opts);
    const plan = planDelivery(args);
    const provider = this.child("provider", aws.iam.OpenIdConnectProvider, {
      url: plan.issuer,
      clientIdLists: [plan.audience],
      tags: this.tagged(),
    });
    const { permissionsBoundaryArn } = args;
    const role = this.child("role", aws.iam.Role, {
      name: plan.roleName,
      description: "Delivers the estate from its pipeline",
      assumeRolePolicy: pulumi.jsonStringify(provider.arn.apply((arn) => deliveryTrust(plan, arn))),
      maxSessionDuration: plan.sessionSeconds,
      ...(permissionsBoundaryArn === undefined ? {} : { permissionsBoundary: permissionsBoundaryArn }),
      tags: this.tagged(),
    });
    this.permissions(plan, args, role);
    this.handle = { ciRoleArn: role.arn, providerArn: provider.arn };
    this.finish({ provider, role }, this.handle);
  }

  private permissions(plan: DeliveryPlan, args: ContinuousDeliveryArgs, role: aws.iam.Role): void {
    const assume = pulumi.output(args.organizationId).apply((organization) => assumption(plan, organization));
    this.child("deploy-roles", aws.iam.RolePolicy, { role: role.name, policy: pulumi.jsonStringify(assume) });
    for (const policy of plan.managedPolicies) {
      const inputs = { role: role.name, policyArn: managedPolicyArn(plan.partition, policy) };
      this.child(`policy-${managedPolicyName(policy)}`, aws.iam.RolePolicyAttachment, inputs);
    }
    if (plan.statements.length > 0) {
      const policy = JSON.stringify(policyDocument(plan.statements));
      this.child("statements", aws.iam.RolePolicy, { role: role.name, policy });
    }
  }
}

/** Both audience and subject must fit. Exact subjects and patterns need statements of their own. */
function deliveryTrust(plan: DeliveryPlan, providerArn: string): PolicyDocument {
  const { issuerHost, audience, exactSubjects, subjectPatterns } = plan;
  const allow = {
    Effect: "Allow",
    Principal: { Federated: providerArn },
    Action: "sts:AssumeRoleWithWebIdentity",
  } as const;
  const forUs = { [`${issuerHost}:aud`]: audience };
  const subject = `${issuerHost}:sub`;
  const statements: PolicyStatement[] = [];
  if (exactSubjects.length > 0) {
    const Condition = { StringEquals: { ...forUs, [subject]: exactSubjects } };
    statements.push({ Sid: "NamedPipelines", ...allow, Condition });
  }
  if (subjectPatterns.length > 0) {
    const Condition = { StringEquals: forUs, StringLike: { [subject]: subjectPatterns } };
    statements.push({ Sid: "PipelinesByBeginning", ...allow, Condition });
  }
  return policyDocument(statements);
}

/** What the roles' own trust policies decide again: this role alone is not enough. */
function assumption({ partition, assumableRoles }: DeliveryPlan, organizationId: string): PolicyDocument {
  const statement: PolicyStatement = {
    Sid: "AssumeDeployRoles",
    Effect: "Allow",
    Action: ["sts:AssumeRole", "sts:TagSession"],
    Resource: assumableRoles.map((role) => `arn:${partition}:iam::*:role/${role}`),
    Condition: { StringEqualsIfExists: { "aws:ResourceOrgID": organizationId } },
  };
  return policyDocument([statement]);
}
