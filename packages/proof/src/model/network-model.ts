// The private network of an estate, ready for questions: who is attached where, and what each table says.

import { parseBlock, type Block } from "@temelj/cidr";

import type {
  FilterFact,
  FilterRule,
  GatewayRouteFact,
  NetworkFacts,
  RouteFact,
  VpcFact,
} from "../facts/network-facts.ts";
import type { Firewall } from "../filter/firewall.ts";
import { modelFirewalls } from "./model-firewalls.ts";
import { RouteLookup } from "./route-lookup.ts";

/** A subnet with its tables. */
export interface Subnet {
  readonly id: string;
  readonly name: string;
  readonly cidr: string;
  readonly block: Block;
  readonly network: Network;
  /** Undefined: no table is associated, so only the VPC itself is reached. */
  readonly routes: RouteLookup<RouteFact> | undefined;
  /** Undefined: the VPC's default ACL, which the plans do not show. */
  readonly filter: Filter | undefined;
}

/** A network ACL with parsed blocks. */
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
  readonly block: Block;
  /** All of its blocks in CIDR notation: the first, then those that were added. */
  readonly cidrs: readonly string[];
  readonly subnets: readonly Subnet[];
  readonly attachment: string | undefined;
}

/** What a table of the transit gateway says about a destination. */
export type GatewayEntry =
  | { readonly kind: "attachment"; readonly attachment: string; readonly how: "propagated" | "static" }
  | { readonly kind: "blackhole"; readonly route: GatewayRouteFact };

/** The whole network. */
export interface NetworkModel {
  /** By label. */
  readonly networks: ReadonlyMap<string, Network>;
  readonly byAttachment: ReadonlyMap<string, Network>;
  /** Route table of an attachment. */
  readonly tableOf: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, RouteLookup<GatewayEntry>>;
  /** By their attachment. */
  readonly firewalls: ReadonlyMap<string, Firewall>;
  /** Routes of NAT gateways that have a table of their own. */
  readonly natRoutes: ReadonlyMap<string, RouteLookup<RouteFact>>;
  /** Resources that are not known well enough: no proof holds. */
  readonly unknown: readonly string[];
}

/** Builds the model. */
export function networkModel(facts: NetworkFacts): NetworkModel {
  const routes = lookups(
    facts.routes,
    ({ table }) => table,
    ({ cidr }) => cidr,
  );
  const tableOfSubnet = new Map(facts.subnetTables.map(({ subnet, table }) => [subnet, table]));
  const filters = filtersBySubnet(facts.filters);
  const attachmentOf = new Map(facts.attachments.map(({ id, vpc }) => [vpc, id]));
  const unknown = [...facts.unknown];
  const networks = new Map<string, Network>();
  const subnetsOf = Map.groupBy(facts.subnets, ({ vpc }) => vpc);
  const addedTo = Map.groupBy(facts.addedBlocks, ({ vpc }) => vpc);
  for (const vpc of facts.vpcs) {
    const block = parseBlock(vpc.cidr);
    if (block === undefined) {
      unknown.push(vpc.urn);
      continue;
    }
    const subnets: Subnet[] = [];
    const cidrs = [vpc.cidr, ...(addedTo.get(vpc.id) ?? []).map(({ cidr }) => cidr)];
    const network: Network = { ...vpc, block, cidrs, subnets, attachment: attachmentOf.get(vpc.id) };
    for (const { id, name, cidr, urn } of subnetsOf.get(vpc.id) ?? []) {
      const own = parseBlock(cidr);
      if (own === undefined) unknown.push(urn);
      else {
        const table = tableOfSubnet.get(id);
        const known = table === undefined ? undefined : (routes.get(table) ?? new RouteLookup<RouteFact>());
        subnets.push({ id, name, cidr, block: own, network, routes: known, filter: filters.get(id) });
      }
    }
    networks.set(vpc.label, network);
  }
  const byAttachment = new Map(
    [...networks.values()].flatMap((network) =>
      network.attachment === undefined ? [] : [[network.attachment, network] as const],
    ),
  );
  return {
    networks,
    byAttachment,
    tableOf: new Map(facts.associations.map(({ attachment, table }) => [attachment, table])),
    tables: gatewayTables(facts, byAttachment),
    firewalls: modelFirewalls(facts, unknown),
    natRoutes: new Map(
      facts.natGateways.map(({ id, table }) => [id, routes.get(table ?? "") ?? new RouteLookup<RouteFact>()]),
    ),
    unknown,
  };
}

/** Static routes first: at the same length they win over what attachments announce. */
function gatewayTables(
  facts: NetworkFacts,
  byAttachment: ReadonlyMap<string, Network>,
): Map<string, RouteLookup<GatewayEntry>> {
  const tables = new Map<string, RouteLookup<GatewayEntry>>();
  const tableOf = (id: string): RouteLookup<GatewayEntry> => {
    const table = tables.get(id) ?? new RouteLookup<GatewayEntry>();
    tables.set(id, table);
    return table;
  };
  for (const route of facts.gatewayRoutes) {
    const { attachment } = route;
    const entry: GatewayEntry =
      attachment === undefined ? { kind: "blackhole", route } : { kind: "attachment", attachment, how: "static" };
    tableOf(route.table).add(route.cidr, entry);
  }
  for (const { attachment, table } of facts.propagations) {
    const network = byAttachment.get(attachment);
    for (const cidr of network?.cidrs ?? []) {
      tableOf(table).add(cidr, { kind: "attachment", attachment, how: "propagated" });
    }
  }
  return tables;
}

function lookups<Fact extends object>(
  facts: readonly Fact[],
  tableOf: (fact: Fact) => string,
  cidrOf: (fact: Fact) => string,
): Map<string, RouteLookup<Fact>> {
  const tables = new Map<string, RouteLookup<Fact>>();
  for (const fact of facts) {
    const id = tableOf(fact);
    const table = tables.get(id) ?? new RouteLookup<Fact>();
    table.add(cidrOf(fact), fact);
    tables.set(id, table);
  }
  return tables;
}

function filtersBySubnet(facts: readonly FilterFact[]): Map<string, Filter> {
  const filters = new Map<string, Filter>();
  for (const { subnets, ingress, egress, urn } of facts) {
    const filter: Filter = { urn, ingress: parsed(ingress), egress: parsed(egress) };
    for (const subnet of subnets) filters.set(subnet, filter);
  }
  return filters;
}

function parsed(rules: readonly FilterRule[]): ParsedRule[] {
  return rules.flatMap((rule) => {
    const block = parseBlock(rule.cidr);
    return block === undefined ? [] : [{ ...rule, block }];
  });
}
