// How much of AWS's quotas the compiled network uses: counted by what each quota is for, over all stacks.

import { quotas } from "@temelj/facts";
import type { Plan } from "@temelj/plan";

import type { Counted, Counters } from "./counters.ts";
import { edgeCounters } from "./edge-counters.ts";
import { firewallCounters } from "./firewall-counters.ts";
import { gatewayCounters } from "./gateway-counters.ts";
import { groupCounters } from "./group-counters.ts";
import { nameCounters } from "./name-counters.ts";
import { PlanIndex } from "./plan-index.ts";
import { sharingCounters } from "./sharing-counters.ts";
import { vpcCounters } from "./vpc-counters.ts";

const counted = {
  ...vpcCounters,
  ...groupCounters,
  ...gatewayCounters,
  ...edgeCounters,
  ...firewallCounters,
  ...nameCounters,
  ...sharingCounters,
} as const satisfies Readonly<Record<string, Counters>>;

/** A quota that the network can reach. */
export type NetworkQuota = keyof typeof counted;

/** How much of one quota one thing uses. */
export interface QuotaUse {
  readonly quota: NetworkQuota;
  /** Id of what the quota is for: a VPC, a route table, a gateway; an account and region. */
  readonly of: string;
  readonly used: number;
  /** What is within it and has quotas of its own: the route tables of a gateway. */
  readonly holds?: readonly string[];
  /** Prefix lists that it uses beside: each counts as many as it may hold. */
  readonly lists?: readonly string[];
  /** A limit that the program chose, instead of AWS's. */
  readonly limit?: number;
}

/** Use against the limit. */
export interface QuotaState {
  readonly quota: NetworkQuota;
  readonly of: string;
  readonly used: number;
  readonly limit: number;
  readonly unit: string;
  /** True when AWS never raises it. */
  readonly fixed: boolean;
  /** Percent of the limit, rounded. */
  readonly share: number;
}

/** The same by type: most resources count towards nothing. */
const countersOf = Map.groupBy(
  Object.entries<Counters>(counted).flatMap(([quota, counters]) =>
    Object.entries(counters).map(([type, countIt]) => [quota as NetworkQuota, countIt, type] as const),
  ),
  ([, , type]) => type,
);

/** What some plans use, without what they do not use at all. */
export function quotaUse(plans: readonly Plan[]): readonly QuotaUse[] {
  const counts = new Map<string, QuotaUse>();
  for (const plan of plans) {
    const index = new PlanIndex(plan);
    for (const resource of plan.resources) {
      if (resource.external) continue;
      for (const [quota, countIt] of countersOf.get(resource.type) ?? []) {
        for (const found of [countIt(resource, index)].flat()) count(quota, found, counts);
      }
    }
  }
  return [...counts.values()];
}

/**
 * The use of several stacks together, against the limits, the fullest first.
 *
 * @param raised what AWS has granted beyond its defaults, by the name of the quota
 */
export function quotaStates(
  parts: readonly (readonly QuotaUse[])[],
  raised: Readonly<Record<string, number>> = {},
): readonly QuotaState[] {
  const counts = new Map<string, QuotaUse>();
  const uses = parts.flat();
  const holders = new Map(uses.flatMap(({ of, holds = [] }) => holds.map((held) => [held, of] as const)));
  for (const use of uses) add(counts, { ...use, of: holders.get(use.of) ?? use.of });
  // What AWS keeps itself, such as the list of S3, counts one.
  const weights = new Map(uses.flatMap(({ quota, of, used }) => (quota === "prefixListEntries" ? [[of, used]] : [])));
  const states = [...counts.values()].map(({ quota, of, used: own, lists = [], limit: chosen }): QuotaState => {
    const { value, unit, fixed } = quotas[quota];
    const used = lists.reduce((sum, list) => sum + (weights.get(list) ?? 1), own);
    const limit = chosen ?? raised[quota] ?? value;
    return { quota, of, used, limit, unit, fixed, share: Math.round((used / limit) * 100) };
  });
  return states.toSorted(
    (left, right) => right.share - left.share || compare(left.quota, right.quota) || compare(left.of, right.of),
  );
}

function count(
  quota: NetworkQuota,
  { of, count: used, id, lists = [], limit }: Counted,
  counts: Map<string, QuotaUse>,
): void {
  if (of === undefined || (used === 0 && lists.length === 0)) return;
  add(counts, {
    quota,
    of,
    used,
    ...(id === undefined ? {} : { holds: [id] }),
    ...(lists.length === 0 ? {} : { lists }),
    ...(limit === undefined ? {} : { limit }),
  });
}

function add(counts: Map<string, QuotaUse>, use: QuotaUse): void {
  const key = `${use.quota} ${use.of}`;
  const before = counts.get(key);
  const holds = [...(before?.holds ?? []), ...(use.holds ?? [])];
  const lists = [...(before?.lists ?? []), ...(use.lists ?? [])];
  counts.set(key, {
    ...use,
    used: (before?.used ?? 0) + use.used,
    ...(holds.length > 0 ? { holds } : {}),
    ...(lists.length > 0 ? { lists } : {}),
  });
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
