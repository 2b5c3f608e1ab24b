// A filter that opens when it is overwhelmed needs only to be overwhelmed.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** When the DNS firewall of a VPC can't judge a query, it refuses it. Without a word it does. */
export const route53FirewallFailsClosed = rule("route53-firewall-fails-closed", {
  title: { en: "DNS firewall fails closed", cnr: "DNS zaštitni zid pri kvaru ostaje zatvoren" },
  severity: "low",
  on: "aws:route53/resolverFirewallConfig:ResolverFirewallConfig",
  why: "Fail-open keeps names working in a failure, but lets malware reach its servers just then.",
  attack: "An attacker overloads the filter, and names of malware are answered as if there were none.",
  fix: 'set firewallFailOpen: "DISABLED", unless availability matters more here',
  sources: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-configuration.html"],
  check: (config) => every(config, ["firewallFailOpen"], orAbsent(equals("DISABLED"))),
});
