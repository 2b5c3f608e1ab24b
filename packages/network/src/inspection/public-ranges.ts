// The internet as blocks: everything that is neither private nor the government's own.

import { contains, overlaps, parseBlock, subBlock, formatBlock, type Block } from "@temelj/cidr";

/** RFC 1918, and the range that RFC 6598 sets aside. */
const privateRanges = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"] as const;

/** Blocks that together are the internet, from the lowest address on. */
export function publicRanges(homeRanges: readonly string[]): readonly string[] {
  const taken = [...privateRanges, ...homeRanges].flatMap((range) => parseBlock(range) ?? []);
  return without({ first: 0, prefixLength: 0 }, taken).map(formatBlock);
}

/** The parts of a block that share no address with any of the others. */
function without(block: Block, others: readonly Block[]): readonly Block[] {
  const near = others.filter((other) => overlaps(other, block));
  if (near.length === 0) return [block];
  if (near.some((other) => contains(other, block))) return [];
  return [0, 1].flatMap((half) => without(subBlock(block, block.prefixLength + 1, half), near));
}
