// Decides who of the workforce may do what where; all mistakes come back together.

import type * as pulumi from "@pulumi/pulumi";
import { issue, IssueError, suggest, type Issue } from "@temelj/kernel";

import { managedPolicyArn, managedPolicyIssues, managedPolicyName } from "./policy-document.ts";

/** What the workforce's access may be told, as far as decisions go. */
export interface WorkforceChoices {
  /** @example "aws" */
  readonly partition: string;
  readonly permissionSets: readonly PermissionSetChoice[];
  readonly groups: readonly GroupChoice[];
  /** Which group has which permission set in which account, all by code. */
  readonly assignments: readonly AssignmentChoice[];
  /** Refuses to delete groups: who is in them is known nowhere else. @default true */
  readonly protect?: boolean;
}

/** What someone may do in an account. */
export interface PermissionSetChoice {
  /** Lower-case letters, digits and hyphens, at most 32. Never changes; it is the name that people see. */
  readonly code: string;
  /** 1 to 700 characters of Latin-1, which AWS asks for: no č, ć, š, ž or đ. */
  readonly description: string;
  /** Policies of AWS's own, by name. @example ["ReadOnlyAccess", "job-function/Billing"] */
  readonly managedPolicies: readonly string[];
  /** Further statements. @default none */
  readonly statements?: readonly object[];
  /** Hours until one has to sign in again, 1 to 12. @default 4 */
  readonly sessionHours?: number;
  /** The most that its sessions may do, whatever its policies say. @default no boundary */
  readonly boundary?: BoundaryChoice;
}

/** A policy of AWS's own, or one that is in every account under the same name. */
export type BoundaryChoice =
  | { readonly managedPolicy: string }
  | { readonly customerPolicy: string; readonly path?: string };

/** People who have the same rights. */
export interface GroupChoice {
  /** Lower-case letters, digits and hyphens. Never changes. */
  readonly code: string;
  /** As people see it, 1 to 1024 characters. */
  readonly name: string;
  /** @default none */
  readonly description?: string;
  /** Id of a group that another directory keeps in the identity store. @default none: the group is created */
  readonly existingId?: pulumi.Input<string>;
}

/** One group, one permission set, one account. */
export interface AssignmentChoice {
  readonly group: string;
  readonly permissionSet: string;
  readonly account: string;
}

/** A permission set, as it is registered. */
export interface PlannedPermissionSet {
  readonly code: string;
  readonly description: string;
  /** ISO 8601. */
  readonly sessionDuration: string;
  /** Names and ARNs of AWS's own policies. */
  readonly policies: readonly { readonly name: string; readonly arn: string }[];
  readonly statements: readonly object[];
  readonly boundary?: BoundaryChoice;
}

/** Every decision about the workforce's access. */
export interface WorkforcePlan {
  readonly permissionSets: readonly PlannedPermissionSet[];
  readonly groups: readonly GroupChoice[];
  readonly assignments: readonly AssignmentChoice[];
  readonly protect: boolean;
}

const codePattern = /^[a-z][a-z0-9-]*$/;
/** https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html */
const permissionSetLimits = { name: 32, description: /^[\t\n\r\u0020-\u007e\u00a1-\u00ff]{1,700}$/ } as const;
/** https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html */
const sessionHoursAllowed = { least: 1, most: 12 } as const;

/** The plan of the workforce's access in the given accounts, or an {@link IssueError} with every issue. */
export function planWorkforce(choices: WorkforceChoices, accounts: readonly string[]): WorkforcePlan {
  const issues = [
    ...codeIssues("permission set", choices.permissionSets, permissionSetLimits.name),
    ...codeIssues("group", choices.groups, 64),
    ...choices.permissionSets.flatMap(permissionSetIssues),
    ...choices.groups.flatMap(groupIssues),
    ...assignmentIssues(choices, accounts),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return {
    permissionSets: choices.permissionSets.map((set) => planned(set, choices.partition)),
    groups: choices.groups,
    assignments: choices.assignments,
    protect: choices.protect ?? true,
  };
}

function planned(set: PermissionSetChoice, partition: string): PlannedPermissionSet {
  const { code, description, managedPolicies, statements = [], sessionHours = 4, boundary } = set;
  return {
    code,
    description,
    sessionDuration: `PT${sessionHours}H`,
    policies: managedPolicies.map((policy) => ({
      name: managedPolicyName(policy),
      arn: managedPolicyArn(partition, policy),
    })),
    statements,
    ...(boundary === undefined ? {} : { boundary: inPartition(boundary, partition) }),
  };
}

function inPartition(boundary: BoundaryChoice, partition: string): BoundaryChoice {
  if (!("managedPolicy" in boundary)) return boundary;
  return { managedPolicy: managedPolicyArn(partition, boundary.managedPolicy) };
}

function codeIssues(kind: string, items: readonly { readonly code: string }[], longest: number): Issue[] {
  const codes = items.map(({ code }) => code);
  return codes.flatMap((code, position) => {
    const found: Issue[] = [];
    if (!codePattern.test(code) || code.length > longest) {
      const allowed = `lower-case letters, digits and hyphens, starting with a letter, at most ${longest}`;
      found.push(issue("IDENTITY_CODE_INVALID", `the code of a ${kind} is "${code}"`, { allowed }));
    }
    if (codes.indexOf(code) !== position) {
      const fix = `give each ${kind} a code of its own`;
      found.push(issue("IDENTITY_CODE_REPEATED", `two ${kind}s have the code "${code}"`, { fix }));
    }
    return found;
  });
}

function permissionSetIssues(set: PermissionSetChoice): Issue[] {
  const { code, description, managedPolicies, statements = [], sessionHours = 4, boundary } = set;
  const owner = `permission set "${code}"`;
  const issues = managedPolicyIssues(owner, managedPolicies);
  if (boundary !== undefined && "managedPolicy" in boundary) {
    issues.push(...managedPolicyIssues(`the boundary of ${owner}`, [boundary.managedPolicy]));
  }
  if (!permissionSetLimits.description.test(description)) {
    const message = `the description of ${owner} is "${description}"`;
    const details = { allowed: "1 to 700 characters of Latin-1", fix: "write it in English" };
    issues.push(issue("IDENTITY_DESCRIPTION_INVALID", message, details));
  }
  const { least, most } = sessionHoursAllowed;
  if (!Number.isInteger(sessionHours) || sessionHours < least || sessionHours > most) {
    const details = { allowed: `a whole number of hours, ${least} to ${most}`, fix: "use 4" };
    issues.push(issue("IDENTITY_SESSION_INVALID", `sessionHours of ${owner} is ${sessionHours}`, details));
  }
  if (managedPolicies.length === 0 && statements.length === 0) {
    const fix = "give it managedPolicies or statements";
    issues.push(issue("IDENTITY_PERMISSIONS_MISSING", `${owner} allows nothing`, { fix }));
  }
  return issues;
}

function groupIssues({ code, name }: GroupChoice): Issue[] {
  if (name.length >= 1 && name.length <= 1024) return [];
  const message = `the name of group "${code}" has ${name.length} characters`;
  return [issue("IDENTITY_GROUP_NAME_INVALID", message, { allowed: "1 to 1024 characters" })];
}

function assignmentIssues(choices: WorkforceChoices, accounts: readonly string[]): Issue[] {
  const known = {
    group: choices.groups.map(({ code }) => code),
    permissionSet: choices.permissionSets.map(({ code }) => code),
    account: accounts,
  };
  const seen = new Set<string>();
  return choices.assignments.flatMap((assignment) => {
    const { group, permissionSet, account } = assignment;
    const what = `group "${group}" has "${permissionSet}" in "${account}"`;
    const found: Issue[] = [];
    for (const [field, codes] of Object.entries(known)) {
      const given = assignment[field as keyof AssignmentChoice];
      if (codes.includes(given)) continue;
      const near = suggest(given, codes);
      found.push(
        issue("IDENTITY_ASSIGNMENT_UNKNOWN", `${what}, but there is no ${field} "${given}"`, {
          allowed: codes.join(", "),
          fix: near === undefined ? `add the ${field}, or remove the assignment` : `use "${near}"`,
        }),
      );
    }
    const key = [group, permissionSet, account].join(" ");
    if (seen.has(key))
      found.push(issue("IDENTITY_ASSIGNMENT_REPEATED", `${what} twice`, { fix: "remove one of them" }));
    seen.add(key);
    return found;
  });
}
