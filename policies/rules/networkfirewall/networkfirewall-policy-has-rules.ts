// A policy without rules lets through what its defaults let through.

import { present, rule, some } from "@temelj/policy";

/** A firewall policy refers to at least one rule group. */
export const networkfirewallPolicyHasRules = rule("networkfirewall-policy-has-rules", {
  title: { en: "Firewall policy has rules", cnr: "Polisa zaštitnog zida ima pravila" },
  severity: "medium",
  on: "aws:networkfirewall/firewallPolicy:FirewallPolicy",
  why: "Such a firewall costs as much as a real one and looks at nothing.",
  attack:
    "Everybody believes the firewall stops malware. It has no rules, so data go out through it as through an open door.",
  fix: "add a rule group to firewallPolicy.statefulRuleGroupReferences",
  controls: ["security-hub:NetworkFirewall.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-3"],
  check: (policy) =>
    some(
      policy,
      [
        "firewallPolicy.statefulRuleGroupReferences.resourceArn",
        "firewallPolicy.statelessRuleGroupReferences.resourceArn",
      ],
      present,
    ),
});
