// Ranges that are used outside AWS: reserved ones, and sites'.

import { holds } from "@temelj/cidr";

import type { NetworkIntent } from "./network-intent.ts";

/** A range, and who uses it. */
export interface RangeElsewhere {
  readonly cidr: string;
  readonly reason: string;
}

/** Reserved ranges, then those of sites that lie in none of them. */
export function usedElsewhere({ reserved, sites }: Pick<NetworkIntent, "reserved" | "sites">): RangeElsewhere[] {
  const outside = sites.flatMap(({ ranges, description }) =>
    ranges
      .filter((range) => !reserved.some(({ cidr }) => holds(cidr, range)))
      .map((cidr) => ({ cidr, reason: description })),
  );
  return [...reserved, ...outside];
}
