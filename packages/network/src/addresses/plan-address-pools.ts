// Decides the tree of address pools: a range of the estate, its part of a region, and what each segment has of it.

import { holds } from "@temelj/cidr";
import { IssueError } from "@temelj/kernel";

import { partsOf, type AddressChoices, type EstateRange, type NetmaskRules } from "./address-choices.ts";
import { addressIssues } from "./address-issues.ts";

/** One pool. Parents stand before their children. */
export interface PlannedPool {
  /** `estate/<range>`, `region/<range>/<region>` or `segment/<segment>/<range>/<region>`. */
  readonly key: string;
  readonly description: string;
  /** Key of the pool that it takes from. */
  readonly parent?: string;
  /** Region in which it gives. Absent for a range of the estate, which gives to regions only. */
  readonly locale?: string;
  readonly cidrs: readonly string[];
  /** Of a segment's pool: its rules. */
  readonly rules?: { readonly netmask: NetmaskRules; readonly tags: Readonly<Record<string, string>> };
}

/** A block that a pool does not give away. */
export interface PlannedReservation {
  /** `reserved-<cidr>`, or `allocation-<key>`. */
  readonly role: string;
  /** Key of the pool that has it. */
  readonly pool: string;
  readonly cidr: string;
  readonly description: string;
  /** Where the pool gives: reservations are made there. */
  readonly region: string;
}

/** Every decision about addresses. */
export interface AddressPlan {
  readonly region: string;
  readonly operatingRegions: readonly string[];
  readonly pools: readonly PlannedPool[];
  readonly reservations: readonly PlannedReservation[];
}

/** Spokes are /16 to /24; the lock keeps room for each to double. */
const spokeNetmask: NetmaskRules = { min: 15, max: 24, default: 22 };

/** The plan of the pools, or an {@link IssueError} with every issue. */
export function planAddressPools(choices: AddressChoices): AddressPlan {
  const netmask = choices.netmask ?? spokeNetmask;
  const issues = addressIssues(choices, netmask);
  if (issues.length > 0) throw new IssueError(issues);
  const { region } = choices;
  const regional = choices.ranges.flatMap((range) => regionPools(range, region));
  const pools = [
    ...choices.ranges.map(({ code, cidr }) => ({
      key: `estate/${code}`,
      description: `Range ${code} of the estate`,
      cidrs: [cidr],
    })),
    ...regional,
    ...segmentPools(choices, regional, netmask),
  ];
  return {
    region,
    operatingRegions: [...new Set([region, ...regional.map(({ locale }) => locale)])],
    pools,
    reservations: reservations(choices, pools),
  };
}

interface RegionPool extends PlannedPool {
  readonly range: string;
  readonly locale: string;
}

function regionPools(range: EstateRange, home: string): RegionPool[] {
  return partsOf(range, home).map(([locale, cidr]) => ({
    key: `region/${range.code}/${locale}`,
    description: `Range ${range.code} in ${locale}`,
    parent: `estate/${range.code}`,
    range: range.code,
    locale,
    cidrs: [cidr],
  }));
}

/** One pool for all that a segment has of a range in a region: a further range of it renames nothing. */
function segmentPools(
  { pools, region, requiredTags = {} }: AddressChoices,
  regional: readonly RegionPool[],
  netmask: NetmaskRules,
): PlannedPool[] {
  const made = new Map<string, PlannedPool>();
  for (const { cidr, segment, region: locale = region } of pools) {
    const parent = regional.find((pool) => pool.locale === locale && pool.cidrs.some((outer) => holds(outer, cidr)));
    if (segment === undefined || parent === undefined) continue;
    const key = `segment/${segment}/${parent.range}/${locale}`;
    made.set(key, {
      key,
      description: `Segment ${segment} in ${locale}`,
      parent: parent.key,
      locale,
      cidrs: [...(made.get(key)?.cidrs ?? []), cidr],
      rules: { netmask, tags: requiredTags[segment] ?? { "temelj:segment": segment } },
    });
  }
  return [...made.values()];
}

function reservations(choices: AddressChoices, pools: readonly PlannedPool[]): PlannedReservation[] {
  const elsewhere = (choices.reserved ?? []).flatMap(({ cidr, description }) =>
    reservation(`reserved-${cidr}`, cidr, description, choices.region, pools),
  );
  const given = (choices.allocations ?? []).flatMap(({ key, cidr, growth = cidr }) =>
    reservation(`allocation-${key}`, growth, key, choices.region, pools),
  );
  return [...elsewhere, ...given];
}

/** The deepest pool that holds a block reserves it; parents stand first. */
function reservation(
  role: string,
  cidr: string,
  description: string,
  home: string,
  pools: readonly PlannedPool[],
): PlannedReservation[] {
  const pool = pools.findLast(({ cidrs }) => cidrs.some((outer) => holds(outer, cidr)));
  if (pool === undefined) return [];
  return [{ role, pool: pool.key, cidr, description, region: pool.locale ?? home }];
}
