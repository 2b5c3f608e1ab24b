// Longest-prefix match over routes, built once and asked often.

import { formatBlock, parseBlock, type Block } from "@temelj/cidr";

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

  /** Every route that some address of a block may take: the one that holds it whole, and those to parts of it. */
  meeting(block: Block): Target[] {
    const whole = this.find(block);
    const found = whole === undefined ? [] : [whole];
    const last = block.first + 2 ** (32 - block.prefixLength);
    for (const length of this.#lengths) {
      if (length <= block.prefixLength) break;
      for (const [start, target] of this.#byLength.get(length) ?? []) {
        if (start >= block.first && start < last) found.push(target);
      }
    }
    return found;
  }
}
