// The addresses that the lock gives to a network.

import type { Estate } from "@temelj/estate";

/** Block of the network with that key. Throws when the lock has none: loading the estate makes sure that it has. */
export function allocatedBlock({ allocations }: Pick<Estate, "allocations">, key: string): string {
  const allocation = allocations.allocations.find((candidate) => candidate.key === key);
  if (allocation === undefined) throw new Error(`allocations.lock.yaml has no network ${key}`);
  return allocation.cidr;
}
