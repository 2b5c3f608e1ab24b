// Tables by which subnets route, and network ACLs by which they filter.

import { parseBlock } from "@temelj/cidr";

import { reasons, type Unproven } from "../facts/fact-reader.ts";
import type { FilterRule } from "../facts/filter-facts.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { RouteFact } from "../facts/vpc-facts.ts";
import type { Filter, ParsedRule } from "./network-model.ts";
import type { PrefixLists } from "./resolve-lists.ts";
import { RouteLookup } from "./route-lookup.ts";

/** Route tables by id. Adds what is not understood to `unknown`. */
export function routeTables(
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

/** The network ACL of each subnet that has one of its own. */
export function filtersBySubnet({ filters, filterRules, filterSubnets }: NetworkFacts): Map<string, Filter> {
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
