// Cuts a block where routes tell its addresses apart.

import { contains, parseBlock, subBlock, type Block } from "@temelj/cidr";

/** More parts than this are not worth telling apart: the block stays whole, and its first route decides. */
const mostParts = 64;

/**
 * The parts of a block that every table treats alike: none has a destination inside it. Two halves that are routed each
 * win over the whole that is thrown away, so the whole must not be asked about.
 */
export function partition(block: Block, destinations: readonly Block[]): readonly Block[] {
  const inside = destinations.filter((each) => each.prefixLength > block.prefixLength && contains(block, each));
  const parts = cut(block, inside);
  return parts.length > mostParts ? [block] : parts;
}

/** All destinations that some routes have. */
export function destinationsOf(routes: readonly { readonly cidr: string }[]): readonly Block[] {
  return [...new Set(routes.map(({ cidr }) => cidr))].flatMap((cidr) => parseBlock(cidr) ?? []);
}

function cut(block: Block, inside: readonly Block[]): Block[] {
  if (inside.length === 0) return [block];
  return [0, 1].flatMap((half) => {
    const part = subBlock(block, block.prefixLength + 1, half);
    return cut(
      part,
      inside.filter((each) => each.prefixLength > part.prefixLength && contains(part, each)),
    );
  });
}
