// Longest-prefix match over routes, built once and asked often.

import { blockSize, contains, formatBlock, parseBlock, subBlock, type Block } from "@temelj/cidr";

/** Routes of one table. Of two with the same destination the first that was added counts, as static routes do. */
export class RouteLookup<Target extends object | string> {
  /** Routes by prefix length, then by first address. */
  readonly #byLength = new Map<number, Map<number, Target>>();
  #lengths: number[] = [];

  add(cidr: string, target: Target): void {
    const block = parseBlock(cidr);
    if (block === undefined) return;
    let routes = this.#byLength.get(block.prefixLength);
    if (routes === undefined) {
      routes = new Map();
      this.#byLength.set(block.prefixLength, routes);
      this.#lengths = [...this.#byLength.keys()].toSorted((left, right) => right - left);
    }
    if (!routes.has(block.first)) routes.set(block.first, target);
  }

  /** Every route with its destination. */
  all(): (readonly [cidr: string, target: Target])[] {
    return [...this.#byLength].flatMap(([prefixLength, routes]) =>
      [...routes].map(([first, target]) => [formatBlock({ first, prefixLength }), target] as const),
    );
  }

  /** The most specific route that holds a whole block. */
  find({ first, prefixLength }: Block): Target | undefined {
    for (const length of this.#lengths) {
      if (length > prefixLength) continue;
      const size = 2 ** (32 - length);
      const target = this.#byLength.get(length)?.get(Math.floor(first / size) * size);
      if (target !== undefined) return target;
    }
    return undefined;
  }

  /**
   * Every route that some address of a block takes, and undefined where some address has none. What more specific
   * routes cover whole is not counted for the wider one.
   */
  parts(block: Block): readonly (Target | undefined)[] {
    const found = new Set<Target | undefined>();
    this.#cut(block, this.#inside(block), found);
    return [...found];
  }

  #cut(block: Block, inside: readonly Block[], found: Set<Target | undefined>): void {
    if (inside.length === 0) {
      found.add(this.find(block));
      return;
    }
    for (const half of [0, 1]) {
      const part = subBlock(block, block.prefixLength + 1, half);
      const further = inside.filter((each) => each.prefixLength > part.prefixLength && contains(part, each));
      this.#cut(part, further, found);
    }
  }

  /** Destinations within a block that are smaller than it. */
  #inside(block: Block): Block[] {
    const found: Block[] = [];
    const end = block.first + blockSize(block);
    for (const length of this.#lengths) {
      if (length <= block.prefixLength) break;
      for (const first of this.#byLength.get(length)?.keys() ?? []) {
        if (first >= block.first && first < end) found.push({ first, prefixLength: length });
      }
    }
    return found;
  }
}
