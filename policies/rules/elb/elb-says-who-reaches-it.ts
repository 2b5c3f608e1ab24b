// Whether the whole world may knock must be somebody's decision.

import { oneOf, every, notApplicable, rule } from "@temelj/policy";

import { loadBalancerKind } from "../../reading/load-balancers.ts";

/** A load balancer says whether it is internal. Without a word AWS puts it on the internet. */
export const elbSaysWhoReachesIt = rule("elb-says-who-reaches-it", {
  title: { en: "Load balancer says whether it is internal", cnr: "Balanser kaže da li je interni" },
  severity: "low",
  on: ["aws:lb/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
  why: "A forgotten line puts an internal service on the internet, and in a review nobody sees what is not there.",
  attack: "A balancer that was meant for offices only is on the internet, because nobody said otherwise.",
  fix: "set internal: true, or internal: false when the internet is meant",
  sources: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"],
  check(balancer) {
    if ("loadBalancerType" in balancer && loadBalancerKind(balancer) === "gateway") {
      return notApplicable("a gateway load balancer is never on the internet");
    }
    return every(balancer, ["internal"], oneOf([true, false]));
  },
});
