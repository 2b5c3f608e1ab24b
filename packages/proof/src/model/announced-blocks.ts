// Which blocks of a VPC the hub knows: others cannot know the rest.

import { contains, parseBlock, type Block } from "@temelj/cidr";

import type { NetworkFacts } from "../facts/network-facts.ts";

/** Ranges that some table of the hub has for an attachment; "all" where it propagates, which it does with all of them. */
export function announcedRanges({ propagations, gatewayRoutes }: NetworkFacts): Map<string, "all" | Block[]> {
  const announced = new Map<string, "all" | Block[]>();
  for (const { attachment, cidr } of gatewayRoutes) {
    if (attachment === undefined) continue;
    const known = announced.get(attachment) ?? [];
    if (known !== "all") announced.set(attachment, [...known, ...[parseBlock(cidr) ?? []].flat()]);
  }
  for (const { attachment } of propagations) announced.set(attachment, "all");
  return announced;
}

/** The first block of a VPC, and those of its others that some attachment announces. */
export function announcedBlocks(
  cidrs: readonly string[],
  attachments: readonly { readonly id: string }[],
  announced: ReadonlyMap<string, "all" | readonly Block[]>,
): Block[] {
  const ranges = attachments.map(({ id }) => announced.get(id) ?? []);
  return cidrs
    .flatMap((cidr) => parseBlock(cidr) ?? [])
    .filter(
      (block, position) =>
        position === 0 || ranges.some((each) => each === "all" || each.some((range) => contains(range, block))),
    );
}
