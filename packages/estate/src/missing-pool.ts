// The issue of a network that no pool could give addresses to.

import { issue, type Issue, type SourcePosition } from "@temelj/kernel";

import type { PoolRegion } from "./network-intent.ts";

interface Pools {
  readonly pools: readonly { readonly segment?: string | undefined; readonly region: PoolRegion }[];
}

/** Nothing when a pool of the region serves the segment. */
export function missingPool(
  segment: string,
  { pools }: Pools,
  at: SourcePosition,
  region: PoolRegion = "home",
): Issue[] {
  if (pools.some((pool) => pool.segment === segment && pool.region === region)) return [];
  const where = region === "home" ? "" : " in the backup region";
  return [
    issue("ESTATE_POOL_MISSING", `no address pool serves segment "${segment}"${where}`, {
      at,
      allowed: pools.flatMap((pool) => (pool.region === region ? (pool.segment ?? []) : [])).join(", "),
      fix: `add a pool with segment: ${segment}${region === "home" ? "" : " and region: backup"} to network.yaml`,
    }),
  ];
}
