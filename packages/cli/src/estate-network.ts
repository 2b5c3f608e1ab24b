// The compiled network with the estate's names: what each network and site is called, and which segment it is of.

import { platformNetworks, staffCode, type Estate } from "@temelj/estate";
import { mergeFacts, networkModel, type NetworkFacts, type NetworkModel } from "@temelj/proof";

type Named = Pick<Estate, "allocations" | "network">;

/** The segment of each network, by the key of its addresses. */
export function segmentsOf({ allocations, network }: Named): ReadonlyMap<string, string> {
  const segmentOfPool = new Map(network.pools.map(({ code, segment }) => [code, segment]));
  const entries = allocations.allocations.map(({ key, pool }) => [key, segmentOfPool.get(pool) ?? ""] as const);
  return new Map(entries);
}

/** Keys of the networks in which AWS's services are reached, in whichever region. */
export function endpointNetworksOf({ network }: Pick<Estate, "network">): ReadonlySet<string> {
  return new Set(
    platformNetworks(network)
      .map(({ key }) => key)
      .filter((key) => key !== staffCode),
  );
}

/** Keys of the networks in the backup region. */
export function backupNetworksOf({ allocations, network }: Named): ReadonlySet<string> {
  const pools = new Set(network.pools.filter(({ region }) => region === "backup").map(({ code }) => code));
  const platform = platformNetworks(network).filter(({ cidr }) => cidr === network.endpoints?.backupCidr);
  const allocated = allocations.allocations.filter(({ pool }) => pools.has(pool));
  return new Set([...allocated, ...platform].map(({ key }) => key));
}

/** The model of some stacks, in which networks are called as their addresses are, and sites as the estate calls them. */
export function estateNetwork({ allocations, network }: Named, facts: readonly NetworkFacts[]): NetworkModel {
  const named = [...platformNetworks(network), ...allocations.allocations];
  const names = new Map(named.map(({ cidr, key }) => [cidr, key]));
  return networkModel(mergeFacts(facts), { sites: network.sites, names });
}
