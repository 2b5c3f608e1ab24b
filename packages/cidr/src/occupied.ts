// Blocks in use, kept sorted, so that gaps are found in one pass.

import { alignedAt, blockSize, contains, overlaps, type Block } from "./block.ts";

/** A set of blocks, which may overlap each other. */
export class Occupied {
  readonly #blocks: Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks.toSorted((left, right) => left.first - right.first);
  }

  add(block: Block): void {
    const position = this.#blocks.findIndex(({ first }) => first > block.first);
    this.#blocks.splice(position < 0 ? this.#blocks.length : position, 0, block);
  }

  /** The lowest aligned block of a prefix length within a range that shares no address with the set. */
  firstGap(within: Block, prefixLength: number): Block | undefined {
    return this.#firstGapFrom(within, within.first, prefixLength);
  }

  #firstGapFrom(within: Block, address: number, prefixLength: number): Block | undefined {
    if (prefixLength < within.prefixLength) return undefined;
    let candidate = alignedAt(address, prefixLength);
    for (const block of this.#blocks) {
      if (block.first >= candidate.first + blockSize(candidate)) break;
      if (overlaps(block, candidate)) candidate = alignedAt(block.first + blockSize(block), prefixLength);
    }
    return contains(within, candidate) ? candidate : undefined;
  }

  /** How many aligned blocks of a prefix length within a range share no address with the set. */
  gaps(within: Block, prefixLength: number): number {
    let found = 0;
    for (let next = this.firstGap(within, prefixLength); next !== undefined;) {
      const end = next.first + blockSize(next);
      const blocked = this.#blocks.find(({ first }) => first >= end);
      const free = Math.min(blocked?.first ?? Infinity, within.first + blockSize(within));
      const more = Math.floor((free - end) / blockSize(next));
      found += 1 + more;
      next = this.#firstGapFrom(within, end + more * blockSize(next), prefixLength);
    }
    return found;
  }

  /** Number of addresses of a range that are in no block of the set. */
  freeAddresses(within: Block): number {
    const end = within.first + blockSize(within);
    let free = 0;
    let next = within.first;
    for (const block of this.#blocks) {
      if (block.first >= end) break;
      free += Math.max(0, block.first - next);
      next = Math.max(next, block.first + blockSize(block));
    }
    return free + Math.max(0, end - next);
  }
}
