// What people may do in the accounts: permission sets, groups, and who has which where.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import {
  planWorkforce,
  type BoundaryChoice,
  type PlannedPermissionSet,
  type WorkforceChoices,
  type WorkforcePlan,
} from "./plan-workforce.ts";
import { policyDocument } from "./policy-document.ts";

/** Arguments of the workforce's access. */
export interface WorkforceAccessArgs extends WorkforceChoices, CommonArgs {
  /** Instance of IAM Identity Center, which someone has enabled by hand. @example "arn:aws:sso:::instance/ssoins-1" */
  readonly instanceArn: pulumi.Input<string>;
  /** Its identity store. @example "d-1234567890" */
  readonly identityStoreId: pulumi.Input<string>;
  /** Account numbers by code. */
  readonly accountIds: Readonly<Record<string, pulumi.Input<string>>>;
}

/** Contract for whoever gives further rights. */
export interface WorkforceHandle {
  readonly instanceArn: pulumi.Output<string>;
  /** Permission sets by code. */
  readonly permissionSetArns: Readonly<Record<string, pulumi.Output<string>>>;
  /** Ids of groups in the identity store, by code. */
  readonly groupIds: Readonly<Record<string, pulumi.Output<string>>>;
}

/** The children of the workforce's access, by code. */
export interface WorkforceAccessNodes {
  readonly permissionSets: Readonly<Record<string, aws.ssoadmin.PermissionSet>>;
  /** Without groups that another directory keeps. */
  readonly groups: Readonly<Record<string, aws.identitystore.Group>>;
}

type Assignments = Readonly<Record<string, readonly aws.ssoadmin.AccountAssignment[]>>;

/**
 * What the workforce may do. Runs in the management account, or in the account that administers Identity Center.
 *
 * Creates permission sets with their policies, boundaries and session lengths, groups in the identity store, and one
 * assignment for each group, permission set and account. Costs nothing: IAM Identity Center is free
 * (https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html, read 2026-11-23).
 *
 * Policies wait for the assignments, as the provider asks: when both are deleted, each policy is withdrawn from the
 * accounts first. A boundary comes before both, so nobody ever has rights without it.
 *
 * An instance of Identity Center can't be created by a program; enable it once, in the home region. Does not add
 * people to groups, or connect a directory.
 */
export class WorkforceAccess extends LandingZoneComponent<WorkforceAccessNodes> {
  /** Contract for whoever gives further rights. */
  readonly handle: WorkforceHandle;

  constructor(name: string, args: WorkforceAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:identity:WorkforceAccess", name, args, opts);
    const plan = planWorkforce(args, Object.keys(args.accountIds));
    const permissionSets = this.permissionSets(plan, args);
    const boundaries = this.boundaries(plan, args, permissionSets);
    const groups = this.groups(plan, args);
    const groupIds = groupIdsOf(plan, groups);
    const assignments = this.assignments(plan, args, permissionSets, groupIds, boundaries);
    for (const set of plan.permissionSets) this.policies(set, args, permissionSets, assignments);
    this.handle = {
      instanceArn: pulumi.output(args.instanceArn),
      permissionSetArns: Object.fromEntries(Object.entries(permissionSets).map(([code, set]) => [code, set.arn])),
      groupIds,
    };
    this.finish({ permissionSets, groups }, this.handle);
  }

  private permissionSets(
    plan: WorkforcePlan,
    { instanceArn }: WorkforceAccessArgs,
  ): Record<string, aws.ssoadmin.PermissionSet> {
    const sets: Record<string, aws.ssoadmin.PermissionSet> = {};
    for (const { code, description, sessionDuration } of plan.permissionSets) {
      const inputs = { instanceArn, name: code, description, sessionDuration, tags: this.tagged() };
      sets[code] = this.child(`permission-set-${code}`, aws.ssoadmin.PermissionSet, inputs);
    }
    return sets;
  }

  private boundaries(
    plan: WorkforcePlan,
    { instanceArn }: WorkforceAccessArgs,
    permissionSets: Readonly<Record<string, aws.ssoadmin.PermissionSet>>,
  ): Readonly<Record<string, aws.ssoadmin.PermissionsBoundaryAttachment>> {
    const attachments: Record<string, aws.ssoadmin.PermissionsBoundaryAttachment> = {};
    for (const { code, boundary } of plan.permissionSets) {
      if (boundary === undefined) continue;
      attachments[code] = this.child(`boundary-${code}`, aws.ssoadmin.PermissionsBoundaryAttachment, {
        instanceArn,
        permissionSetArn: found(permissionSets, code).arn,
        permissionsBoundary: boundaryInputs(boundary),
      });
    }
    return attachments;
  }

  private groups(
    plan: WorkforcePlan,
    { identityStoreId }: WorkforceAccessArgs,
  ): Readonly<Record<string, aws.identitystore.Group>> {
    const groups: Record<string, aws.identitystore.Group> = {};
    const kept = { protect: plan.protect, retainOnDelete: plan.protect };
    for (const { code, name, description, existingId } of plan.groups) {
      if (existingId !== undefined) continue;
      const inputs = { identityStoreId, displayName: name, ...(description === undefined ? {} : { description }) };
      groups[code] = this.child(`group-${code}`, aws.identitystore.Group, inputs, kept);
    }
    return groups;
  }

  private assignments(
    plan: WorkforcePlan,
    { instanceArn, accountIds }: WorkforceAccessArgs,
    permissionSets: Readonly<Record<string, aws.ssoadmin.PermissionSet>>,
    groupIds: Readonly<Record<string, pulumi.Output<string>>>,
    boundaries: Readonly<Record<string, aws.ssoadmin.PermissionsBoundaryAttachment>>,
  ): Assignments {
    const bySet: Record<string, aws.ssoadmin.AccountAssignment[]> = {};
    for (const { group, permissionSet, account } of plan.assignments) {
      const boundary = boundaries[permissionSet];
      const assignment = this.child(
        // Codes have no dots: the three can't run into each other.
        `assignment-${group}.${permissionSet}.${account}`,
        aws.ssoadmin.AccountAssignment,
        {
          instanceArn,
          permissionSetArn: found(permissionSets, permissionSet).arn,
          principalId: found(groupIds, group),
          principalType: "GROUP",
          targetId: found(accountIds, account),
          targetType: "AWS_ACCOUNT",
        },
        boundary === undefined ? {} : { dependsOn: [boundary] },
      );
      (bySet[permissionSet] ??= []).push(assignment);
    }
    return bySet;
  }

  private policies(
    { code, policies, statements }: PlannedPermissionSet,
    { instanceArn }: WorkforceAccessArgs,
    permissionSets: Readonly<Record<string, aws.ssoadmin.PermissionSet>>,
    assignments: Assignments,
  ): void {
    const target = { instanceArn, permissionSetArn: found(permissionSets, code).arn };
    const opts = { dependsOn: [...(assignments[code] ?? [])] };
    for (const { name, arn } of policies) {
      const inputs = { ...target, managedPolicyArn: arn };
      this.child(`policy-${code}.${name}`, aws.ssoadmin.ManagedPolicyAttachment, inputs, opts);
    }
    if (statements.length > 0) {
      const inputs = { ...target, inlinePolicy: JSON.stringify(policyDocument(statements)) };
      this.child(`statements-${code}`, aws.ssoadmin.PermissionSetInlinePolicy, inputs, opts);
    }
  }
}

function groupIdsOf(
  plan: WorkforcePlan,
  groups: Readonly<Record<string, aws.identitystore.Group>>,
): Readonly<Record<string, pulumi.Output<string>>> {
  return Object.fromEntries(
    plan.groups.map(({ code, existingId }) => [code, pulumi.output(existingId ?? found(groups, code).groupId)]),
  );
}

function boundaryInputs(
  boundary: BoundaryChoice,
): aws.types.input.ssoadmin.PermissionsBoundaryAttachmentPermissionsBoundary {
  if ("managedPolicy" in boundary) return { managedPolicyArn: boundary.managedPolicy };
  return { customerManagedPolicyReference: { name: boundary.customerPolicy, path: boundary.path ?? "/" } };
}

function found<Value>(values: Readonly<Record<string, Value>>, code: string): Value {
  const value = values[code];
  if (value === undefined) throw new Error(`${code} is planned, but not registered`);
  return value;
}
