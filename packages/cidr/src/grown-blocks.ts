// What a network that doubled in place is made of: the block that it began with, and the half that was added.

import type { Allocation } from "./address-lock.ts";
import { formatBlock, parseBlock, subBlock } from "./block.ts";

/** The parts of an allocation. A VPC's first block can't change while it exists; further ones can be added. */
export interface GrownBlocks {
  /** The block that it began with. */
  readonly cidr: string;
  /** What was added since. */
  readonly added: readonly string[];
}

/** The parts of an allocation: it has doubled when it fills the room that was kept for it. */
export function grownBlocks({ cidr, growth }: Pick<Allocation, "cidr" | "growth">): GrownBlocks {
  const whole = parseBlock(cidr);
  if (whole === undefined || cidr !== growth) return { cidr, added: [] };
  const [first, second] = [0, 1].map((half) => formatBlock(subBlock(whole, whole.prefixLength + 1, half)));
  return { cidr: first ?? cidr, added: second === undefined ? [] : [second] };
}
