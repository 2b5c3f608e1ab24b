// With its load balancer a service loses its address.

import { equals, every, rule } from "@temelj/policy";

/** An application, network or gateway load balancer can't be deleted by one command. */
export const elbIsProtectedFromDeletion = rule("elb-is-protected-from-deletion", {
  title: { en: "Load balancer is protected from deletion", cnr: "Balanser je zaštićen od brisanja" },
  severity: "medium",
  on: "aws:lb/loadBalancer:LoadBalancer",
  why: "A deleted load balancer comes back under another address: everything behind it is gone for hours.",
  attack: "One wrong command takes every service behind the balancer off the internet.",
  fix: "set enableDeletionProtection: true",
  controls: ["security-hub:ELB.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-6"],
  check: (balancer) => every(balancer, ["enableDeletionProtection"], equals(true)),
});
