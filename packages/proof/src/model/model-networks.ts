// VPCs with their subnets, tables, network ACLs and attachments.

import { parseBlock } from "@temelj/cidr";

import type { Unproven } from "../facts/fact-reader.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { RouteFact, SubnetFact, VpcFact } from "../facts/vpc-facts.ts";
import type { SecurityGroup } from "../filter/security-group.ts";
import { announcedBlocks, announcedRanges } from "./announced-blocks.ts";
import type { SecurityGroups } from "./model-groups.ts";
import { blockOrUnknown, type Filter, type Network, type NetworkAttachment, type Subnet } from "./network-model.ts";
import type { PrefixLists } from "./resolve-lists.ts";
import type { RouteLookup } from "./route-lookup.ts";
import { filtersBySubnet, routeTables } from "./subnet-tables.ts";

/** Networks and what is found in them. */
export interface Networks {
  /** By label. */
  readonly networks: ReadonlyMap<string, Network>;
  /** By id. */
  readonly subnets: ReadonlyMap<string, Subnet>;
  /** By id. */
  readonly attachments: ReadonlyMap<string, NetworkAttachment>;
  /** By table. */
  readonly routes: ReadonlyMap<string, RouteLookup<RouteFact>>;
}

interface Around {
  readonly groups: SecurityGroups;
  readonly lists: PrefixLists;
  readonly names: ReadonlyMap<string, string>;
}

/** Builds the networks. Adds what is not understood to `unknown`. */
export function modelNetworks(facts: NetworkFacts, { groups, lists, names }: Around, unknown: Unproven[]): Networks {
  const routes = routeTables(facts, lists, unknown);
  const filters = filtersBySubnet(facts);
  const tableOf = new Map(facts.subnetTables.map(({ subnet, table }) => [subnet, table]));
  const mainTables = new Map(facts.mainTables.map(({ vpc, table }) => [vpc, table]));
  const workloads = workloadsByVpc(groups);
  const of = {
    subnets: Map.groupBy(facts.subnets, ({ vpc }) => vpc),
    added: Map.groupBy(facts.addedBlocks, ({ vpc }) => vpc),
    attachments: Map.groupBy(
      facts.attachments.filter(({ kind }) => kind === "vpc"),
      ({ of: vpc }) => vpc,
    ),
  };
  const announced = announcedRanges(facts);
  const known = new Set(names.values());
  const networks = new Map<string, Network>();
  const subnets = new Map<string, Subnet>();
  const attachments = new Map<string, NetworkAttachment>();
  for (const vpc of facts.vpcs) {
    const block = blockOrUnknown(vpc.cidr, vpc.urn, unknown);
    if (block === undefined) continue;
    const cidrs = [vpc.cidr, ...(of.added.get(vpc.id) ?? []).map(({ cidr }) => cidr)];
    const inside: Subnet[] = [];
    const attached: NetworkAttachment[] = [];
    const network: Network = {
      ...vpc,
      kind: "network",
      label: unusedLabel(known.has(vpc.label) ? vpc : { ...vpc, label: names.get(vpc.cidr) ?? vpc.label }, networks),
      block,
      blocks: announcedBlocks(cidrs, of.attachments.get(vpc.id) ?? [], announced),
      inside: cidrs.flatMap((cidr) => parseBlock(cidr) ?? []),
      cidrs,
      subnets: inside,
      attachments: attached,
      workloads: workloads.get(vpc.id),
    };
    networks.set(network.label, network);
    const main = mainTables.get(vpc.id) ?? vpc.mainTable;
    for (const fact of of.subnets.get(vpc.id) ?? []) {
      const table = tableOf.get(fact.id) ?? main;
      const subnet = subnetOf(fact, network, { table, routes, filters }, unknown);
      if (subnet === undefined) continue;
      inside.push(subnet);
      subnets.set(subnet.id, subnet);
    }
    for (const { id, gateway, appliance, subnets: ids } of of.attachments.get(vpc.id) ?? []) {
      const placed = ids.flatMap((each) => subnets.get(each) ?? []);
      const attachment: NetworkAttachment = { kind: "network", id, gateway, network, subnets: placed, appliance };
      attached.push(attachment);
      attachments.set(id, attachment);
    }
  }
  return { networks, subnets, attachments, routes };
}

/** Networks of several stacks may be called alike: the second is told apart by its stack. */
function unusedLabel({ label, urn }: VpcFact, taken: ReadonlyMap<string, Network>): string {
  if (!taken.has(label)) return label;
  const stack = urn.split(":")[2] ?? "";
  return taken.has(`${stack}-${label}`) ? urn : `${stack}-${label}`;
}

function subnetOf(
  { id, name, cidr, urn, public: gets }: SubnetFact,
  network: Network,
  by: {
    readonly table: string | undefined;
    readonly routes: ReadonlyMap<string, RouteLookup<RouteFact>>;
    readonly filters: ReadonlyMap<string, Filter>;
  },
  unknown: Unproven[],
): Subnet | undefined {
  const block = blockOrUnknown(cidr, urn, unknown);
  if (block === undefined) return undefined;
  const routes = by.routes.get(by.table ?? "");
  return { id, name, cidr, block, network, table: by.table, routes, filter: by.filters.get(id), public: gets };
}

/** A group whose name ends with the word is what a network gives its workloads. */
function workloadsByVpc(groups: SecurityGroups): Map<string, SecurityGroup> {
  const named = [...groups.values()].filter(({ name }) => /(?:^|-)workloads(?:-group)?$/.test(name));
  return new Map(named.flatMap((group) => (group.vpc === undefined ? [] : [[group.vpc, group] as const])));
}
