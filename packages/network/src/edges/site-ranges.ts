// What a site's ranges come to at the hub, and what may be wrong with them.

import { issue, type Issue } from "@temelj/kernel";

import { isThrownAway, siteDestinations } from "../hub/linked-ranges.ts";
import type { HubHandle } from "../network-handles.ts";

/** Ranges of a site that the hub throws away, as their routes past that. The rest follow the default route. */
export function segmentDestinations(ranges: readonly string[], hub: HubHandle): readonly string[] {
  return ranges.filter((range) => isThrownAway(range, hub)).flatMap((range) => siteDestinations(range, hub));
}

/** Issues of the ranges of a site: none, or none that the hub knows. */
export function siteRangeIssues(ranges: readonly string[], hub: HubHandle): Issue[] {
  const known = hub.siteRanges ?? [];
  if (ranges.length === 0) {
    const details = { fix: "name the addresses that lie there" };
    return [issue("NETWORK_SITE_RANGES_MISSING", "the site has no range, so nothing leads to it", details)];
  }
  return ranges
    .filter((range) => !known.includes(range))
    .map((range) =>
      issue("NETWORK_SITE_RANGE_UNKNOWN", `the site has the range ${range}, which the hub does not know`, {
        allowed: known.length === 0 ? "a range of the hub's siteRanges; it has none" : known.join(", "),
        fix: "give the hub the ranges of all sites",
      }),
    );
}

/** What the hub throws away wins over the same range announced. */
export function hiddenRangeIssues(ranges: readonly string[], { unreachableRanges = [] }: HubHandle): Issue[] {
  return ranges
    .filter((range) => unreachableRanges.includes(range))
    .map((range) =>
      issue("NETWORK_SITE_THROWN_AWAY", `the site announces ${range}, and the hub throws away the very same`, {
        fix: "leave it out of what is thrown away, or reserve a wider range",
      }),
    );
}
