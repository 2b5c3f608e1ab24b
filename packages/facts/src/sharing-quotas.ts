// AWS quotas of what accounts share: resource shares, and the subnets of shared networks.

import type { Quota } from "./quotas.ts";

const shares = "https://docs.aws.amazon.com/ram/latest/userguide/service-quotas.html";
const source =
  "https://github.com/awsdocs/aws-resource-access-manager-user-guide/blob/01f545a1f6771e14d344a61de76b2e5d1c7dda86/doc_source/service-quotas.md";
const vpc = "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html";

function quota(value: number, unit: string, urls: readonly string[], note?: string): Quota {
  return { value, unit, fixed: false, source: { urls, asOf: "2026-11-28", ...(note === undefined ? {} : { note }) } };
}

/** Part of the quotas of this room. */
export const sharingQuotas = {
  /** Of one account, like all of these. */
  resourceSharesPerRegion: quota(25_000, "resource shares", [shares, source], "AWS raises some of these on request."),
  resourcesPerShare: quota(5000, "resources", [shares, source]),
  /** An organization counts as one. */
  principalsPerShare: quota(5000, "principals", [shares, source]),
  /** Over all shares: a resource in two of them counts twice. */
  sharedResourcesPerRegion: quota(25_000, "resources", [shares, source]),
  /** Over all shares: a principal in two of them counts twice. */
  sharedPrincipalsPerRegion: quota(25_000, "principals", [shares, source]),
  /** Accounts that use subnets of one VPC. */
  participantAccountsPerVpc: quota(100, "accounts", [vpc]),
  /** Subnets that one account is given by others. */
  subnetsSharedWithAccount: quota(100, "subnets", [vpc]),
} as const satisfies Readonly<Record<string, Quota>>;
