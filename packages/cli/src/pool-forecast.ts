// How long the pools of addresses last: what is left, and how many more networks that is.

import { networksThatFit, poolUsage, type PoolUsage } from "@temelj/cidr";
import { allocationPools, reservedBlocks, type Estate } from "@temelj/estate";
import { warning, type Issue } from "@temelj/kernel";

/** A pool and how long it lasts. */
export interface PoolForecast extends PoolUsage {
  /** Percent of the pool that is not free, rounded. */
  readonly share: number;
  /** Segment that it serves. Absent: no tenant is given addresses of it. */
  readonly segment?: string;
  /** Room that a network like most of the pool's takes, with the room to double: a prefix length. */
  readonly prefixLength: number;
  /** How many more of those fit, each in one piece. */
  readonly fit: number;
}

/** Below so many further networks a pool is running out. */
const few = 4;

/** Every pool in the order in which it first appears. */
export function poolForecasts({ network, allocations }: Pick<Estate, "network" | "allocations">): PoolForecast[] {
  const pools = allocationPools(network);
  const reserved = reservedBlocks(network);
  return poolUsage(pools, reserved, allocations).map((usage) => {
    const { code, total, free } = usage;
    const segment = network.pools.find((pool) => pool.code === code)?.segment;
    const given = allocations.allocations.filter(({ pool }) => pool === code);
    const prefixLength = mostFrequent(given.map(({ growth }) => prefixOf(growth))) ?? network.blocks.medium - 1;
    const fit = networksThatFit(pools, reserved, allocations, { code, prefixLength });
    const share = Math.round(((total - free) / total) * 100);
    return { ...usage, share, ...(segment === undefined ? {} : { segment }), prefixLength, fit };
  });
}

/** A warning for each pool that a segment uses and that is running out. */
export function poolIssues(forecasts: readonly PoolForecast[]): Issue[] {
  return forecasts
    .filter(({ segment, fit }) => segment !== undefined && fit < few)
    .map(({ code, fit, prefixLength }) =>
      warning("NETWORK_POOL_RUNS_OUT", `the pool ${code} has room for ${fit} more networks of /${prefixLength}`, {
        fix: `add a range with the code ${code} to pools in network.yaml; nobody is renumbered`,
      }),
    );
}

function prefixOf(cidr: string): number {
  return Number(cidr.split("/")[1]);
}

/** Of several that are equally frequent the one that comes first. */
function mostFrequent(numbers: readonly number[]): number | undefined {
  const groups = [...Map.groupBy(numbers, (number) => number).values()];
  return groups.toSorted((left, right) => right.length - left.length)[0]?.[0];
}
