// When the firewall's only zone fails, no network reaches anything.

import { fail, isAbsent, listed, pass, rule } from "@temelj/policy";

/** A firewall has endpoints in at least two zones. */
export const networkfirewallFirewallSpansZones = rule("networkfirewall-firewall-spans-zones", {
  title: { en: "Firewall spans several zones", cnr: "Zaštitni zid obuhvata više zona" },
  severity: "medium",
  on: "aws:networkfirewall/firewall:Firewall",
  why: "All traffic passes the firewall; with one zone its failure is everybody's.",
  attack:
    "The one data centre with the firewall loses power. Every institution behind it is offline, although its own servers run.",
  fix: "name a subnet of each zone in subnetMappings",
  controls: ["security-hub:NetworkFirewall.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-1"],
  parameters: { zones: 2 as number },
  check(firewall, { config }) {
    const path = isAbsent(firewall.availabilityZoneMappings) ? "subnetMappings" : "availabilityZoneMappings";
    const count = listed<unknown>(firewall[path]).length;
    if (count >= config.zones) return pass();
    return fail({ path, given: count, allowed: `at least ${config.zones}`, message: `${path} has ${count}` });
  },
});
