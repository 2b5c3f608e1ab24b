// AWS quotas of its register of addresses, VPC IPAM.

import type { Quota } from "./quotas.ts";

const ipam = "https://docs.aws.amazon.com/vpc/latest/ipam/quotas-ipam.html";

function quota(value: number, unit: string): Quota {
  return { value, unit, fixed: false, source: { urls: [ipam], asOf: "2026-11-28" } };
}

/** Part of the quotas of this room. */
export const addressQuotas = {
  addressPoolsPerScope: quota(50, "pools"),
  /** Ranges that one pool is given, not what it gives. */
  rangesPerAddressPool: quota(50, "ranges"),
  /** Pools within pools. */
  addressPoolDepth: quota(10, "levels"),
} as const satisfies Readonly<Record<string, Quota>>;
