// An empty group looks like protection in every list.

import { notApplicable, present, rule, some } from "@temelj/policy";

/** A stateless rule group has rules. */
export const networkfirewallRuleGroupIsNotEmpty = rule("networkfirewall-rule-group-is-not-empty", {
  title: { en: "Stateless rule group has rules", cnr: "Grupa pravila bez stanja ima pravila" },
  severity: "low",
  on: "aws:networkfirewall/ruleGroup:RuleGroup",
  why: "Whoever reads the policy counts the group as a rule; no packet is looked at.",
  attack:
    "The list of forbidden networks was to be filled in later. The attacker comes from one of them, and the empty list stops nobody.",
  fix: "add rules, or remove the group",
  controls: ["security-hub:NetworkFirewall.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-6"],
  check(group) {
    if (group.type !== "STATELESS") return notApplicable("the group is stateful");
    const inline = "ruleGroup.rulesSource.statelessRulesAndCustomActions.statelessRules.priority";
    return some(group, ["rules", inline], present);
  },
});
