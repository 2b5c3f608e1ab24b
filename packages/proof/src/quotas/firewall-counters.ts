// What counts towards the quotas of firewalls: of the network, and of questions for names.

import type { PropertyMap } from "@temelj/plan";

import { perPlace, perText, type Counters } from "./counters.ts";
import { lengthOf, text } from "./plan-index.ts";

export const firewallCounters = {
  firewallsPerRegion: { "aws:networkfirewall/firewall:Firewall": perPlace },
  firewallPoliciesPerRegion: { "aws:networkfirewall/firewallPolicy:FirewallPolicy": perPlace },
  firewallTlsConfigurationsPerRegion: {
    "aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration": perPlace,
  },
  // A policy takes the whole capacity of its groups. What AWS's own lists take, AWS does not say beforehand.
  firewallPolicyRules: {
    "aws:networkfirewall/firewallPolicy:FirewallPolicy": ({ id, inputs }, index) => {
      const { statefulRuleGroupReferences: groups } = recordOf(inputs["firewallPolicy"]);
      const capacities = (Array.isArray(groups) ? groups : []).map((group) => {
        const found = index.find(recordOf(group)["resourceArn"]);
        return Number(found?.inputs["capacity"] ?? 0);
      });
      return { of: id, count: capacities.reduce((sum, capacity) => sum + capacity, 0) };
    },
  },
  // Its capacity was chosen when it was created: another is another group.
  firewallRuleGroupCapacity: {
    "aws:networkfirewall/ruleGroup:RuleGroup": ({ id, inputs }) => {
      return {
        of: id,
        count: rulesOf(inputs).split("\n").filter(isRule).length,
        limit: Number(inputs["capacity"] ?? 0),
      };
    },
  },
  firewallRulesLength: {
    "aws:networkfirewall/ruleGroup:RuleGroup": ({ id, inputs }) => {
      return { of: id, count: Buffer.byteLength(rulesOf(inputs)) };
    },
  },
  firewallRuleLength: {
    "aws:networkfirewall/ruleGroup:RuleGroup": ({ id, inputs }) => {
      return {
        of: id,
        count: Math.max(
          0,
          ...rulesOf(inputs)
            .split("\n")
            .map((rule) => rule.length),
        ),
      };
    },
  },
  dnsFirewallRulesPerGroup: {
    "aws:route53/resolverFirewallRule:ResolverFirewallRule": perText("firewallRuleGroupId"),
  },
  dnsFirewallDomains: {
    "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList": (resource, index) => {
      return { of: index.placeOf(resource), count: lengthOf(resource.inputs["domains"]) };
    },
  },
  dnsFirewallDomainsPerRequest: {
    "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList": ({ id, inputs }) => {
      return { of: text(id), count: lengthOf(inputs["domains"]) };
    },
  },
} as const satisfies Readonly<Record<string, Counters>>;

function rulesOf(inputs: PropertyMap): string {
  const { rulesString } = recordOf(recordOf(inputs["ruleGroup"])["rulesSource"]);
  return typeof rulesString === "string" ? rulesString : "";
}

function isRule(line: string): boolean {
  return line.trim() !== "" && !line.trim().startsWith("#");
}

function recordOf(value: PropertyMap[string] | undefined): PropertyMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as PropertyMap) : {};
}
