// A firewall that loses a zone by mistake loses that zone's traffic.

import { equals, every, isAbsent, rule } from "@temelj/policy";

/** A firewall's subnets, or its zones when it hangs on a transit gateway, can't be changed by accident. */
export const networkfirewallFirewallKeepsItsPlaces = rule("networkfirewall-firewall-keeps-its-places", {
  title: { en: "Firewall keeps its subnets", cnr: "Zaštitni zid čuva svoje podmreže" },
  severity: "medium",
  on: "aws:networkfirewall/firewall:Firewall",
  why: "When an endpoint goes with its subnet, routes point nowhere and a whole zone is cut off.",
  attack:
    "A change takes away the wrong subnet of the firewall. All servers in that zone lose every connection in the middle of the day.",
  fix: "set subnetChangeProtection: true; with a transit gateway availabilityZoneChangeProtection: true",
  controls: ["security-hub:NetworkFirewall.10"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-10",
  ],
  check: (firewall) =>
    every(
      firewall,
      [isAbsent(firewall.transitGatewayId) ? "subnetChangeProtection" : "availabilityZoneChangeProtection"],
      equals(true),
    ),
});
