// The addresses that the lock gives to a network.

import { grownBlocks, type GrownBlocks } from "@temelj/cidr";
import type { Estate } from "@temelj/estate";

/**
 * Blocks of the network with that key: the one that it began with, and what was added when it grew. Throws when the
 * lock has none: loading the estate makes sure that it has.
 */
export function allocatedBlocks({ allocations }: Pick<Estate, "allocations">, key: string): GrownBlocks {
  const allocation = allocations.allocations.find((candidate) => candidate.key === key);
  if (allocation === undefined) throw new Error(`allocations.lock.yaml has no network ${key}`);
  return grownBlocks(allocation);
}
