// Prefix lists with all their ranges, whether these stand in them or beside them.

import type { NetworkFacts } from "../facts/network-facts.ts";

/** Ranges by the list's id. A list that is in no plan, such as those that AWS keeps, is not there. */
export type PrefixLists = ReadonlyMap<string, readonly string[]>;

/** Puts lists and their entries together. */
export function resolveLists({ prefixLists, prefixListEntries }: NetworkFacts): PrefixLists {
  const added = Map.groupBy(prefixListEntries, ({ list }) => list);
  return new Map(
    prefixLists.map(({ id, cidrs }) => [id, [...cidrs, ...(added.get(id) ?? []).map(({ cidr }) => cidr)]]),
  );
}
