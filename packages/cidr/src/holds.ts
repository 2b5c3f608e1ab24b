// Whether one range holds another, as they are written.

import { contains, parseBlock } from "./block.ts";

/** Whether a block lies in another, both in CIDR notation. What is no block lies nowhere. */
export function holds(outer: string, inner: string): boolean {
  const around = parseBlock(outer);
  const block = parseBlock(inner);
  return around !== undefined && block !== undefined && contains(around, block);
}
