// VPCs with their subnets, tables, network ACLs and attachments.

import { contains, parseBlock, type Block } from "@temelj/cidr";

import { reasons, type Unproven } from "../facts/fact-reader.ts";
import type { FilterRule } from "../facts/filter-facts.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { RouteFact, SubnetFact, VpcFact } from "../facts/vpc-facts.ts";
import type { SecurityGroup } from "../filter/security-group.ts";
import type { SecurityGroups } from "./model-groups.ts";
import {
  blockOrUnknown,
  type Filter,
  type Network,
  type NetworkAttachment,
  type ParsedRule,
  type Subnet,
} from "./network-model.ts";
import type { PrefixLists } from "./resolve-lists.ts";
import { RouteLookup } from "./route-lookup.ts";

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

/** Builds the networks. Adds what is not understood to `unknown`. */
export function modelNetworks(
  facts: NetworkFacts,
  groups: SecurityGroups,
  lists: PrefixLists,
  unknown: Unproven[],
): Networks {
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
      label: unusedLabel(vpc, networks),
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

/** Ranges that some table of the hub has for an attachment; "all" where it propagates, which it does with all of them. */
function announcedRanges({ propagations, gatewayRoutes }: NetworkFacts): Map<string, "all" | Block[]> {
  const announced = new Map<string, "all" | Block[]>();
  for (const { attachment, cidr } of gatewayRoutes) {
    if (attachment === undefined) continue;
    const known = announced.get(attachment) ?? [];
    if (known !== "all") announced.set(attachment, [...known, ...[parseBlock(cidr) ?? []].flat()]);
  }
  for (const { attachment } of propagations) announced.set(attachment, "all");
  return announced;
}

function announcedBlocks(
  cidrs: readonly string[],
  attachments: readonly { readonly id: string }[],
  announced: ReadonlyMap<string, "all" | readonly Block[]>,
): Block[] {
  const ranges = attachments.map(({ id }) => announced.get(id) ?? []);
  return cidrs
    .flatMap((cidr) => parseBlock(cidr) ?? [])
    .filter(
      (block, position) =>
        position === 0 || ranges.some((each) => each === "all" || each.some((range) => contains(range, block))),
    );
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

function routeTables(
  { routes, listRoutes }: NetworkFacts,
  lists: PrefixLists,
  unknown: Unproven[],
): Map<string, RouteLookup<RouteFact>> {
  const tables = new Map<string, RouteLookup<RouteFact>>();
  const add = (route: RouteFact): void => {
    const table = tables.get(route.table) ?? new RouteLookup<RouteFact>();
    table.add(route.cidr, route);
    tables.set(route.table, table);
  };
  for (const route of routes) add(route);
  for (const { table, list, target, urn } of listRoutes) {
    const cidrs = lists.get(list);
    if (cidrs === undefined) unknown.push({ urn, why: reasons.unknown });
    for (const cidr of cidrs ?? []) add({ table, cidr, target, urn });
  }
  return tables;
}

function filtersBySubnet({ filters, filterRules, filterSubnets }: NetworkFacts): Map<string, Filter> {
  const rules = Map.groupBy(filterRules, ({ filter }) => filter);
  const more = Map.groupBy(filterSubnets, ({ filter }) => filter);
  const bySubnet = new Map<string, Filter>();
  for (const { id, subnets, ingress, egress, urn } of filters) {
    const beside = (direction: "ingress" | "egress"): FilterRule[] =>
      (rules.get(id) ?? []).filter((each) => each.direction === direction).map(({ rule }) => rule);
    const filter: Filter = {
      urn,
      ingress: parsed([...ingress, ...beside("ingress")]),
      egress: parsed([...egress, ...beside("egress")]),
    };
    for (const subnet of [...subnets, ...(more.get(id) ?? []).map(({ subnet: each }) => each)]) {
      bySubnet.set(subnet, filter);
    }
  }
  return bySubnet;
}

function parsed(rules: readonly FilterRule[]): ParsedRule[] {
  return rules
    .toSorted((left, right) => left.number - right.number)
    .flatMap((rule) => {
      const block = parseBlock(rule.cidr);
      return block === undefined ? [] : [{ ...rule, block }];
    });
}

/** A group whose name ends with the word is what a network gives its workloads. */
function workloadsByVpc(groups: SecurityGroups): Map<string, SecurityGroup> {
  const named = [...groups.values()].filter(({ name }) => /(?:^|-)workloads(?:-group)?$/.test(name));
  return new Map(named.flatMap((group) => (group.vpc === undefined ? [] : [[group.vpc, group] as const])));
}
