// A zone with one machine left should not get half of all callers.

import { equals, every, newestType, notApplicable, orAbsent, rule } from "@temelj/policy";

import { loadBalancerKind } from "../../reading/load-balancers.ts";

/** A classic, network or gateway load balancer shares callers over the machines of all zones. An application load balancer always does. */
export const elbCrossesZones = rule("elb-crosses-zones", {
  title: { en: "Load balancer shares over all zones", cnr: "Balanser raspoređuje preko svih zona" },
  severity: "low",
  on: ["aws:elb/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"],
  why: "When machines of one zone fail, those left there get more than they bear.",
  attack: "An attacker floods the address of one zone; its machines fail while others idle.",
  fix: "set enableCrossZoneLoadBalancing, at a classic one crossZoneLoadBalancing, to true",
  controls: ["security-hub:ELB.9"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-9"],
  check(balancer, { resource: { type } }) {
    if (newestType(type) === "aws:elb/loadBalancer:LoadBalancer") {
      return every(balancer, ["crossZoneLoadBalancing"], orAbsent(equals(true)));
    }
    if (loadBalancerKind(balancer as { loadBalancerType?: string }) === "application") {
      return notApplicable("an application load balancer always does");
    }
    return every(balancer, ["enableCrossZoneLoadBalancing"], equals(true));
  },
});
