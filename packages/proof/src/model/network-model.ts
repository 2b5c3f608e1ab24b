// The private network of an estate, ready for questions: who is attached where, and what each table says.

import { parseBlock, type Block } from "@temelj/cidr";

import type { Unproven } from "../facts/fact-reader.ts";
import { reasons } from "../facts/fact-reader.ts";
import type { FilterRule } from "../facts/filter-facts.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { RouteFact, VpcFact } from "../facts/vpc-facts.ts";
import type { SecurityGroup } from "../filter/security-group.ts";
import { modelEdges, type Site, type SiteRanges, type Staff } from "./model-edges.ts";
import { modelFirewalls, type Firewalls } from "./model-firewalls.ts";
import { modelGateways, type Gateways } from "./model-gateways.ts";
import { modelGroups } from "./model-groups.ts";
import { modelNetworks } from "./model-networks.ts";
import { modelServices, type ServiceEndpoint } from "./model-services.ts";
import { internetSides, type InternetSide } from "./public-entrances.ts";
import { resolveLists } from "./resolve-lists.ts";
import type { RouteLookup } from "./route-lookup.ts";

/** A subnet with its tables. */
export interface Subnet {
  readonly id: string;
  readonly name: string;
  readonly cidr: string;
  readonly block: Block;
  readonly network: Network;
  /** Route table by which it routes. */
  readonly table: string | undefined;
  /** Undefined: no table is associated, so only the VPC itself is reached. */
  readonly routes: RouteLookup<RouteFact> | undefined;
  /** Undefined: the VPC's default ACL, which the plans do not show. */
  readonly filter: Filter | undefined;
  /** Whether what starts in it gets a public address. */
  readonly public: boolean;
}

/** A network ACL with parsed blocks, in the order in which AWS tries its rules. */
export interface Filter {
  readonly urn: string;
  readonly ingress: readonly ParsedRule[];
  readonly egress: readonly ParsedRule[];
}

export interface ParsedRule extends FilterRule {
  readonly block: Block;
}

/** One VPC and its place at the hub. */
export interface Network extends VpcFact {
  readonly kind: "network";
  readonly block: Block;
  /** The first, then those that were added and that the hub knows: others cannot know the rest. */
  readonly blocks: readonly Block[];
  /** All of its blocks. */
  readonly inside: readonly Block[];
  /** The same in CIDR notation. */
  readonly cidrs: readonly string[];
  readonly subnets: readonly Subnet[];
  readonly attachments: readonly NetworkAttachment[];
  /** What workloads wear unless they choose otherwise. */
  readonly workloads: SecurityGroup | undefined;
}

/** A VPC at a transit gateway. */
export interface NetworkAttachment {
  readonly kind: "network";
  readonly id: string;
  readonly gateway: string | undefined;
  readonly network: Network;
  /** Where the gateway's interfaces are. */
  readonly subnets: readonly Subnet[];
  /** Both directions of a conversation take the interface of the same zone. */
  readonly appliance: boolean;
}

/** NAT gateway. */
export interface Nat {
  readonly id: string;
  /** How it leads on and back: its own table, or its subnet's. */
  readonly routes: RouteLookup<RouteFact> | undefined;
  readonly subnet: Subnet | undefined;
  readonly private: boolean;
}

/** What has ranges, and may begin a conversation. */
export type Place = Network | Site;

/** The whole network. */
export interface NetworkModel extends Gateways, Firewalls {
  /** By label. */
  readonly networks: ReadonlyMap<string, Network>;
  /** By code. */
  readonly sites: ReadonlyMap<string, Site>;
  readonly staff: readonly Staff[];
  readonly natGateways: ReadonlyMap<string, Nat>;
  readonly services: readonly ServiceEndpoint[];
  /** Networks as the internet sees them. */
  readonly internet: ReadonlyMap<Network, InternetSide>;
  /** Resources that are not known well enough: no proof holds. */
  readonly unknown: readonly Unproven[];
}

/** What is known of the outside that no plan says. */
export interface Surroundings {
  /** Sites whose ranges tunnels and circuits announce, by code. */
  readonly sites?: readonly SiteRanges[];
  /** What networks are called, by their first block. Without it a network is called as its stack or itself. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Builds the model. */
export function networkModel(facts: NetworkFacts, { sites = [], names = new Map() }: Surroundings = {}): NetworkModel {
  const unknown = [...facts.unknown];
  const lists = resolveLists(facts);
  const groups = modelGroups(facts, lists);
  const { networks, subnets, attachments, routes } = modelNetworks(facts, { groups, lists, names }, unknown);
  const edges = modelEdges(facts, sites, subnets, groups);
  const firewalls = modelFirewalls(facts, lists, subnets, unknown);
  const gateways = modelGateways(facts, { lists, networks: attachments, edges, firewalls, unknown });
  const natGateways = new Map(
    facts.natGateways.map(({ id, table, subnet: subnetId, private: own }): [string, Nat] => {
      const subnet = subnets.get(subnetId ?? "");
      return [id, { id, routes: routes.get(table ?? "") ?? subnet?.routes, subnet, private: own }];
    }),
  );
  return {
    networks,
    sites: edges.sites,
    staff: edges.staff,
    ...gateways,
    ...firewalls,
    natGateways,
    services: modelServices(facts, { networks, subnets, groups }),
    internet: internetSides(facts, networks),
    unknown,
  };
}

/** A block, or undefined with the resource that has none among the unknown. */
export function blockOrUnknown(cidr: string, urn: string, unknown: Unproven[]): Block | undefined {
  const block = parseBlock(cidr);
  if (block === undefined) unknown.push({ urn, why: reasons.unknown });
  return block;
}
