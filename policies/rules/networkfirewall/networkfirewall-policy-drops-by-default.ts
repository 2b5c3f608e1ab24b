// What nobody allowed must not leave.

import { allOf, equals, every, some, oneOf, rule } from "@temelj/policy";

/** The stateful rules are read in strict order, and what none of them allows is dropped. */
export const networkfirewallPolicyDropsByDefault = rule("networkfirewall-policy-drops-by-default", {
  title: { en: "Firewall policy drops by default", cnr: "Polisa zaštitnog zida podrazumijevano odbacuje" },
  severity: "medium",
  on: "aws:networkfirewall/firewallPolicy:FirewallPolicy",
  why: "In AWS's default order everything passes that no rule forbids: malware needs only a new address.",
  attack:
    "Malware sends the data to an address that was registered yesterday. It is on no list of forbidden ones, so the firewall lets it go.",
  fix: 'set statefulEngineOptions.ruleOrder: "STRICT_ORDER" and statefulDefaultActions: ["aws:drop_established"]',
  sources: ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/suricata-rule-evaluation-order.html"],
  check: (policy) =>
    allOf(
      () => every(policy, ["firewallPolicy.statefulEngineOptions.ruleOrder"], equals("STRICT_ORDER")),
      () =>
        some(
          policy,
          ["firewallPolicy.statefulDefaultActions[]"],
          oneOf(["aws:drop_strict", "aws:drop_established", "aws:drop_established_app_layer"]),
        ),
    ),
});
