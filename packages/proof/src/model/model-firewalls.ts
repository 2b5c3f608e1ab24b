// Puts a firewall's policy and rule groups together. One that is not understood makes the whole network unknown.

import type { Firewall } from "../filter/firewall.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import { parseFirewallRules } from "../filter/parse-firewall-rules.ts";

/** Firewalls by their attachment. Adds what is not understood to `unknown`. */
export function modelFirewalls(facts: NetworkFacts, unknown: string[]): ReadonlyMap<string, Firewall> {
  const policies = new Map(facts.firewallPolicies.map((policy) => [policy.id, policy]));
  const groups = new Map(facts.ruleGroups.map((group) => [group.id, group]));
  const firewalls = new Map<string, Firewall>();
  for (const { attachment, policy: policyId, urn } of facts.firewalls) {
    const policy = policies.get(policyId);
    if (policy?.plain !== true) unknown.push(policy?.urn ?? urn);
    const rules = (policy?.groups ?? []).flatMap((id) => {
      const group = groups.get(id);
      const parsed = group === undefined ? undefined : parseFirewallRules(group.rules, group.homeNet);
      if (parsed === undefined) unknown.push(group?.urn ?? policy?.urn ?? urn);
      return parsed ?? [];
    });
    firewalls.set(attachment, { urn, attachment, rules, defaults: policy?.defaults ?? [] });
  }
  return firewalls;
}
