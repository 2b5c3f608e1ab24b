// Which of the estate's own addresses are in which of its regions.

import type { NetworkIntent, PoolRegion } from "./network-intent.ts";

/** The ranges of all pools by region, in the order of network.yaml. */
export function regionRanges({ pools }: Pick<NetworkIntent, "pools">): Readonly<Record<PoolRegion, readonly string[]>> {
  const of = (where: PoolRegion): string[] => pools.filter(({ region }) => region === where).map(({ cidr }) => cidr);
  return { home: of("home"), backup: of("backup") };
}
