// Puts a firewall's policy and rule groups together. One that is not understood makes the whole network unknown.

import { reasons, type Unproven } from "../facts/fact-reader.ts";
import type { RuleGroupFact } from "../facts/firewall-facts.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { Firewall } from "../filter/firewall.ts";
import { parseFirewallRules, type ParsedFirewallRule } from "../filter/parse-firewall-rules.ts";
import type { Subnet } from "./network-model.ts";
import type { PrefixLists } from "./resolve-lists.ts";

/** Where packets meet firewalls. */
export interface Firewalls {
  /** Firewalls at transit gateways, by their attachment. */
  readonly byAttachment: ReadonlyMap<string, Firewall>;
  /** Firewalls in VPCs, by their endpoint. */
  readonly byEndpoint: ReadonlyMap<string, FirewallEndpoint>;
}

/** A firewall's place in a zone of a VPC. */
export interface FirewallEndpoint {
  readonly id: string;
  readonly firewall: Firewall;
  /** By whose table packets go on. */
  readonly subnet: Subnet;
}

/** Builds the firewalls. Adds what is not understood to `unknown`. */
export function modelFirewalls(
  facts: NetworkFacts,
  lists: PrefixLists,
  subnets: ReadonlyMap<string, Subnet>,
  unknown: Unproven[],
): Firewalls {
  const policies = new Map(facts.firewallPolicies.map((policy) => [policy.id, policy]));
  const groups = new Map(facts.ruleGroups.map((group) => [group.id, group]));
  const lost = (urn: string): void => void unknown.push({ urn, why: reasons.unknown });
  const byId = new Map<string, Firewall>();
  const byAttachment = new Map<string, Firewall>();
  for (const { id, attachment, policy: policyId, urn } of facts.firewalls) {
    const policy = policies.get(policyId);
    if (policy?.plain !== true) lost(policy?.urn ?? urn);
    const rules = (policy?.groups ?? []).flatMap((groupId) => {
      const group = groups.get(groupId);
      const parsed = group === undefined ? undefined : rulesOf(group, policy?.ranges ?? {}, lists);
      if (parsed === undefined) lost(group?.urn ?? policy?.urn ?? urn);
      return parsed ?? [];
    });
    const firewall = { urn, name: urn.split("::").at(-1) ?? "", rules, defaults: policy?.defaults ?? [] };
    byId.set(id, firewall);
    if (attachment !== undefined) byAttachment.set(attachment, firewall);
  }
  const byEndpoint = new Map<string, FirewallEndpoint>();
  for (const { id, firewall: owner, subnet: subnetId } of facts.firewallEndpoints) {
    const firewall = byId.get(owner);
    const subnet = subnets.get(subnetId);
    if (firewall !== undefined && subnet !== undefined) byEndpoint.set(id, { id, firewall, subnet });
  }
  return { byAttachment, byEndpoint };
}

/** What a group says of a variable itself comes before what the policy says. */
function rulesOf(
  { rules, ranges, lists: references }: RuleGroupFact,
  fallback: RuleGroupFact["ranges"],
  lists: PrefixLists,
): ParsedFirewallRule[] | undefined {
  const named = new Map(Object.entries({ ...fallback, ...ranges }).map(([name, list]) => [`$${name}`, list]));
  for (const [name, id] of Object.entries(references)) {
    const cidrs = lists.get(id);
    if (cidrs === undefined) return undefined;
    named.set(`@${name}`, cidrs);
  }
  return parseFirewallRules(rules, named);
}
