// The wall around all networks must not go with one command.

import { equals, every, rule } from "@temelj/policy";

/** A firewall is protected from deletion. */
export const networkfirewallFirewallIsProtected = rule("networkfirewall-firewall-is-protected", {
  title: { en: "Firewall is protected from deletion", cnr: "Zaštitni zid je zaštićen od brisanja" },
  severity: "medium",
  on: "aws:networkfirewall/firewall:Firewall",
  why: "Without the firewall traffic stops, or, after a hurried change of routes, passes without inspection.",
  attack:
    "A tidy-up removes the firewall with a wrong line of code. The network stands still, and in a hurry it is connected without any filter.",
  fix: "set deleteProtection: true",
  controls: ["security-hub:NetworkFirewall.9"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-9"],
  check: (firewall) => every(firewall, ["deleteProtection"], equals(true)),
});
