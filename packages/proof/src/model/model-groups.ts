// Security groups with all their rules and parsed ranges.

import { parseBlock } from "@temelj/cidr";

import type { NetworkFacts } from "../facts/network-facts.ts";
import type { GroupRuleFact } from "../facts/security-group-facts.ts";
import type { GroupRule, SecurityGroup } from "../filter/security-group.ts";
import type { PrefixLists } from "./resolve-lists.ts";

/** Security groups by id. */
export type SecurityGroups = ReadonlyMap<string, SecurityGroup>;

/** Puts groups and their rules together. */
export function modelGroups({ groups, groupRules }: NetworkFacts, lists: PrefixLists): SecurityGroups {
  const rules = Map.groupBy(groupRules, ({ group }) => group);
  return new Map(
    groups.map(({ id, vpc, name, urn }) => {
      const { ingress = [], egress = [] } = Object.groupBy(rules.get(id) ?? [], ({ direction }) => direction);
      const of = { ingress: parsed(ingress, lists), egress: parsed(egress, lists) };
      return [id, { id, vpc, name, urn, ...of }];
    }),
  );
}

function parsed(facts: readonly GroupRuleFact[], lists: PrefixLists): GroupRule[] {
  return facts.map((rule) => ruleOf(rule, lists));
}

function ruleOf(rule: GroupRuleFact, lists: PrefixLists): GroupRule {
  const { protocol, fromPort, toPort, name, groups } = rule;
  const cidrs = [...rule.cidrs, ...rule.lists.flatMap((list) => lists.get(list) ?? [])];
  return {
    protocol,
    fromPort,
    toPort,
    name,
    groups,
    blocks: cidrs.flatMap((cidr) => parseBlock(cidr) ?? []),
    foreignLists: rule.lists.filter((list) => !lists.has(list)),
  };
}
