// Two servers that read one header differently can be played against each other.

import { equals, every, notApplicable, rule } from "@temelj/policy";

import { loadBalancerKind } from "../../reading/load-balancers.ts";

/** An application load balancer removes headers whose names are not valid. */
export const elbDropsInvalidHeaders = rule("elb-drops-invalid-headers", {
  title: { en: "Load balancer drops invalid headers", cnr: "Balanser odbacuje neispravna zaglavlja" },
  severity: "medium",
  on: "aws:lb/loadBalancer:LoadBalancer",
  why: "With malformed headers an attacker smuggles a second request past the checks at the load balancer.",
  attack: "A header that balancer and server read differently smuggles a second request past the firewall.",
  fix: "set dropInvalidHeaderFields: true",
  controls: ["security-hub:ELB.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-4"],
  check(balancer) {
    if (loadBalancerKind(balancer) !== "application") return notApplicable("the load balancer reads no headers");
    return every(balancer, ["dropInvalidHeaderFields"], equals(true));
  },
});
