// A request that means one thing here and another behind is a break-in.

import { every, notApplicable, oneOf, orAbsent, rule } from "@temelj/policy";

import { loadBalancerKind } from "../../reading/load-balancers.ts";

/** An application or classic load balancer does not let ambiguous requests through. Without a word AWS does not. */
export const elbMitigatesDesync = rule("elb-mitigates-desync", {
  title: { en: "Load balancer stops ambiguous requests", cnr: "Balanser zaustavlja dvosmislene zahtjeve" },
  severity: "medium",
  on: ["aws:lb/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
  why: "Smuggled requests poison caches and take over other people's sessions; monitor only counts them.",
  attack: "A crafted request makes the next visitor's answer go to the attacker.",
  fix: 'set desyncMitigationMode: "defensive" or "strictest"',
  controls: ["security-hub:ELB.12", "security-hub:ELB.14"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-12",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-14",
  ],
  check(balancer) {
    if ("loadBalancerType" in balancer && loadBalancerKind(balancer) !== "application") {
      return notApplicable("the load balancer reads no HTTP");
    }
    return every(balancer, ["desyncMitigationMode"], orAbsent(oneOf(["defensive", "strictest"])));
  },
});
