// Decides who may use which applications through Verified Access: one policy a group, and nobody without.

import { quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { regionIssues } from "../vpc/region-issues.ts";
import { retentionIssues } from "./edge-log.ts";

/** What Verified Access may be told, as far as decisions go. */
export interface VerifiedAccessChoices {
  /** @example "eu-central-1" */
  readonly region: string;
  /**
   * Whether cryptography is of modules that FIPS 140 validated, where AWS offers it. Cannot change later.
   * @default false
   */
  readonly fips?: boolean;
  /**
   * Days that the log of requests is kept.
   * @default 365
   */
  readonly logRetentionDays?: number;
}

/** Who may use the applications of a group. */
export interface AccessGroupChoices {
  /** How many groups of people are named. */
  readonly people: number;
  /** Whether there is a policy in Cedar. */
  readonly ownPolicy: boolean;
}

/** Every decision about Verified Access. */
export interface VerifiedAccessPlan {
  readonly region: string;
  readonly fips: boolean;
  readonly logRetentionDays: number;
}

/** What policies call those who signed in. */
export const policyReferenceName = "staff";

/** https://docs.aws.amazon.com/verified-access/latest/ug/fips-compliance.html, read 2026-11-28 */
const fipsRegions = /^(?:us-(?:east|west)-[12]|ca-central-1|us-gov-(?:east|west)-1)$/;

/** The plan of Verified Access, or an {@link IssueError} with every issue. */
export function planVerifiedAccess(
  choices: VerifiedAccessChoices,
  groups: Readonly<Record<string, AccessGroupChoices>>,
): VerifiedAccessPlan {
  const { region, fips = false, logRetentionDays = 365 } = choices;
  const issues = [
    ...regionIssues(region, "Verified Access"),
    ...groupIssues(groups),
    ...(fips ? fipsIssues(region) : []),
    ...retentionIssues(logRetentionDays),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return { region, fips, logRetentionDays };
}

/**
 * The policy, in Cedar, that lets members of any of the groups in, if AWS knows that their address is theirs. Groups are
 * named by id: a name can be given to another. Nothing else is let in, since Cedar denies what nothing permits.
 * https://docs.aws.amazon.com/verified-access/latest/ug/trust-data-iam-add-pol.html
 *
 * @throws if there is no group: a policy that permits nobody is a mistake
 */
export function membersPolicy(groupIds: readonly string[]): string {
  if (groupIds.length === 0) throw new Error("a policy names no group");
  const member = groupIds
    .toSorted()
    .map((id) => `context.${policyReferenceName}.groups has ${JSON.stringify(id)}`)
    .join("\n    || ");
  return `permit(principal, action, resource)
when {
  (${member})
  && context.${policyReferenceName}.user.email.verified == true
};`;
}

function groupIssues(groups: Readonly<Record<string, AccessGroupChoices>>): Issue[] {
  const code = "NETWORK_VERIFIED_ACCESS_GROUP_INVALID";
  const count = Object.keys(groups).length;
  const most = quotas.verifiedAccessGroupsPerRegion.value;
  const issues = Object.entries(groups).flatMap(([group, { people, ownPolicy }]): Issue[] => {
    if (people > 0 !== ownPolicy) return [];
    const allowed = "either groups of people or a policy";
    if (ownPolicy) {
      const message = `group "${group}" of Verified Access has a policy and groups of people, which the policy replaces`;
      return [issue(code, message, { allowed, fix: "name the groups in the policy, or leave it out" })];
    }
    const message = `nobody may use the applications of the group "${group}" of Verified Access`;
    return [issue(code, message, { allowed, fix: "name who may, or leave the group out" })];
  });
  if (count > 0 && count <= most) return issues;
  const details = { allowed: `1 to ${most}`, fix: "join groups whose applications the same people use" };
  return [...issues, issue(code, `Verified Access has ${count} groups`, details)];
}

function fipsIssues(region: string): Issue[] {
  if (fipsRegions.test(region)) return [];
  const allowed = "regions of the United States and ca-central-1";
  const details = { allowed, fix: "leave fips out" };
  return [issue("NETWORK_VERIFIED_ACCESS_FIPS_INVALID", `Verified Access has no FIPS mode in ${region}`, details)];
}
