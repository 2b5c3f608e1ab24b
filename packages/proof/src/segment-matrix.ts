// Every pair of networks against what was intended: which may speak, and which must not.

import { isRouted } from "./reach.ts";
import type { Network, NetworkModel, Subnet } from "./network-model.ts";

/** A pair that is not as intended. */
export interface Deviation {
  readonly from: string;
  readonly to: string;
  /** "open": it is reached, and must not be. "closed": it must be reached, and is not. */
  readonly kind: "open" | "closed";
  readonly subnet: Subnet;
  readonly target: Network;
}

/** What the whole matrix says. */
export interface Matrix {
  readonly pairs: number;
  readonly reached: number;
  readonly deviations: readonly Deviation[];
}

/**
 * Compares every ordered pair of networks with the intent. Routing decides here: filters can only take away from what
 * is routed, so a pair that is not routed is apart whatever they say.
 */
export function segmentMatrix(model: NetworkModel, intended: (from: Network, to: Network) => boolean): Matrix {
  const networks = [...model.networks.values()];
  const deviations: Deviation[] = [];
  let pairs = 0;
  let reached = 0;
  for (const from of networks) {
    for (const to of networks) {
      if (from === to) continue;
      pairs += 1;
      const open = from.subnets.find((subnet) => isRouted(model, subnet, to));
      if (open !== undefined) reached += 1;
      const wanted = intended(from, to);
      if (wanted === (open !== undefined)) continue;
      const subnet = open ?? from.subnets[0];
      if (subnet === undefined) continue;
      deviations.push({ from: from.label, to: to.label, kind: wanted ? "closed" : "open", subnet, target: to });
    }
  }
  return { pairs, reached, deviations };
}
