// What lies behind the hub, and by which routes a site is reached past what the hub throws away.

import { contains, formatBlock, parseBlock, subBlock } from "@temelj/cidr";

import type { HubHandle } from "../network-handles.ts";

type Ranges = Pick<HubHandle, "internalRanges" | "siteRanges" | "unreachableRanges">;

/** The government's own network and the sites that are linked with it. */
export function linkedRanges({ internalRanges, siteRanges = [] }: Omit<Ranges, "unreachableRanges">): string[] {
  return [...internalRanges, ...siteRanges];
}

/**
 * Destinations of routes that lead to a site: its ranges. A range that the hub throws away as it stands has two routes,
 * one for each half: the more specific route wins, so that a link comes and goes without anything else being removed
 * or replaced, and what is not linked is thrown away as before.
 */
export function siteDestinations(
  range: string,
  { unreachableRanges = [] }: Pick<Ranges, "unreachableRanges">,
): string[] {
  const block = parseBlock(range);
  if (block === undefined || block.prefixLength === 32 || !unreachableRanges.includes(range)) return [range];
  const longer = block.prefixLength + 1;
  return [0, 1].map((half) => formatBlock(subBlock(block, longer, half)));
}

/** Whether the hub throws a range away, alone or as part of a wider one. */
export function isThrownAway(range: string, { unreachableRanges = [] }: Pick<Ranges, "unreachableRanges">): boolean {
  const block = parseBlock(range);
  return unreachableRanges.some((each) => {
    const outer = parseBlock(each);
    return block !== undefined && outer !== undefined && contains(outer, block);
  });
}
