// "Pass" as the default means that the firewall looks away.

import { fail, listed, pass, rule } from "@temelj/policy";

const defaults = ["statelessDefaultActions", "statelessFragmentDefaultActions"] as const;

/** Packets that no stateless rule matches, whole or in fragments, are dropped or go on to the stateful rules. */
export const networkfirewallPolicyPassesNothingUnseen = rule("networkfirewall-policy-passes-nothing-unseen", {
  title: { en: "Firewall policy passes nothing unseen", cnr: "Polisa zaštitnog zida ništa ne pušta nepregledano" },
  severity: "medium",
  on: "aws:networkfirewall/firewallPolicy:FirewallPolicy",
  why: "With aws:pass everything that no rule names goes by; with fragments an attacker chooses that.",
  attack:
    "The attacker cuts the traffic into small pieces that fit no rule. The firewall waves them through, and they are put together behind it.",
  fix: 'set statelessDefaultActions and statelessFragmentDefaultActions to ["aws:forward_to_sfe"]',
  controls: ["security-hub:NetworkFirewall.4", "security-hub:NetworkFirewall.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-4",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-5",
  ],
  check({ firewallPolicy }) {
    for (const name of defaults) {
      const actions = listed(firewallPolicy?.[name]);
      if (actions.some((action) => action === "aws:drop" || action === "aws:forward_to_sfe")) continue;
      const allowed = "aws:drop or aws:forward_to_sfe";
      return fail({ path: `firewallPolicy.${name}`, given: actions.join(", "), allowed });
    }
    return pass();
  },
});
