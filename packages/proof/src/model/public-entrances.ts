// Ways into networks from the internet: a route to an internet gateway, a public address, and nothing that blocks both.

import type { NetworkFacts } from "../facts/network-facts.ts";
import type { Network, Subnet } from "./network-model.ts";

/** A subnet that somebody in the internet may begin a conversation with. */
export interface PublicEntrance {
  readonly network: Network;
  readonly subnet: Subnet;
  /** What has a public address. */
  readonly holder: string;
  /** Internet gateway that the subnet routes to. */
  readonly gateway: string;
}

/** All ways in. What NAT gateways have are no ways in: they answer only what was asked. */
export function publicEntrances(
  facts: NetworkFacts,
  networks: ReadonlyMap<string, Network>,
): readonly PublicEntrance[] {
  const attached = new Set(facts.internetGateways.map(({ vpc }) => vpc));
  const holders = holdersBySubnet(facts);
  return [...networks.values()]
    .filter(({ id }) => attached.has(id))
    .flatMap((network) =>
      network.subnets.flatMap((subnet): PublicEntrance[] => {
        const gateway = subnet.routes?.all().find(([, { target }]) => target.kind === "internet")?.[1].target.id;
        const holder = subnet.public ? `whatever starts in ${subnet.name}` : holders.get(subnet.id);
        if (gateway === undefined || holder === undefined || isBlocked(facts, network, subnet)) return [];
        return [{ network, subnet, holder, gateway }];
      }),
    );
}

function holdersBySubnet({ publicAddresses, hosts }: NetworkFacts): Map<string, string> {
  const subnetOf = new Map(hosts.map(({ id, subnet }) => [id, subnet]));
  return new Map(
    publicAddresses.flatMap(({ subnets, holder, urn }) => {
      const own = subnetOf.get(holder ?? "");
      return [...subnets, ...(own === undefined ? [] : [own])].map(
        (subnet) => [subnet, urn.split("::").at(-1) ?? urn] as const,
      );
    }),
  );
}

/** A block of the account and region, unless the network or subnet is spared in both directions. */
function isBlocked(
  { internetBlocks, internetExceptions }: NetworkFacts,
  { id, place }: Network,
  subnet: Subnet,
): boolean {
  const blocks = internetBlocks.some((block) => block.inwards && block.place !== undefined && block.place === place);
  const spared = internetExceptions.some(
    (exception) => exception.inwards && (exception.vpc === id || exception.subnet === subnet.id),
  );
  return blocks && !spared;
}
