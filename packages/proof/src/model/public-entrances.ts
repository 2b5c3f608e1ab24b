// Ways into networks from the internet: a route to an internet gateway, a public address, and nothing that blocks both.

import type { NetworkFacts } from "../facts/network-facts.ts";
import type { Network, Subnet } from "./network-model.ts";

/** A subnet that somebody in the internet may begin a conversation with. */
export interface PublicEntrance {
  readonly subnet: Subnet;
  /** What has a public address. */
  readonly holder: string;
  /** Internet gateway that the subnet routes to. */
  readonly gateway: string;
}

/** A network as the internet sees it. */
export interface InternetSide {
  readonly entrances: readonly PublicEntrance[];
  /** What keeps the internet out, where nothing lets it in. */
  readonly shutBy: string;
}

/** What NAT gateways have are no ways in: they answer only what was asked. */
export function internetSides(
  facts: NetworkFacts,
  networks: ReadonlyMap<string, Network>,
): ReadonlyMap<Network, InternetSide> {
  const attached = new Set(facts.internetGateways.map(({ vpc }) => vpc));
  const holders = holdersBySubnet(facts);
  return new Map(
    [...networks.values()].map((network) => {
      if (!attached.has(network.id)) return [network, { entrances: [], shutBy: "has no internet gateway" }];
      const routed = network.subnets.flatMap((subnet) => {
        const gateway = subnet.routes?.all().find(([, { target }]) => target.kind === "internet")?.[1].target.id;
        return gateway === undefined ? [] : [{ subnet, gateway }];
      });
      const addressed = routed.flatMap(({ subnet, gateway }): PublicEntrance[] => {
        const holder = subnet.public ? `whatever starts in ${subnet.name}` : holders.get(subnet.id);
        return holder === undefined ? [] : [{ subnet, gateway, holder }];
      });
      const open = addressed.filter(({ subnet }) => !isBlocked(facts, network, subnet));
      const shutBy =
        routed.length === 0
          ? "has an internet gateway that no subnet routes to"
          : addressed.length === 0
            ? "has nothing with a public address but NAT gateways"
            : "is in an account that blocks its internet gateways inwards";
      return [network, { entrances: open, shutBy }];
    }),
  );
}

function holdersBySubnet({ publicAddresses, hosts }: NetworkFacts): Map<string, string> {
  const subnetOf = new Map(hosts.map(({ id, subnet }) => [id, subnet]));
  return new Map(
    publicAddresses.flatMap(({ subnets, holder, urn }) => {
      const own = subnetOf.get(holder ?? "");
      const name = urn.split("::").at(-1) ?? urn;
      return [...subnets, ...(own === undefined ? [] : [own])].map((subnet) => [subnet, name] as const);
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
