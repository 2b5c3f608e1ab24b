// A load balancer stands on the internet unless it is told otherwise.

import { fail, listed, notApplicable, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { isEverywhere } from "../../reading/ingress.ts";
import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { isInternal, sourceRangesOf } from "../../reading/kubernetes/load-balancers.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

type Service = PropertiesOf<"kubernetes:core/v1:Service">;

/** A Service of type LoadBalancer is internal, or takes traffic from named addresses only. */
export const k8sLoadBalancerIsNotPublic = rule("k8s-load-balancer-is-not-public", {
  title: {
    en: "Load balancer is internal or limited to known addresses",
    cnr: "Balanser opterećenja je unutrašnji ili ograničen na poznate adrese",
  },
  severity: "medium",
  on: tokensOf("Service"),
  why: "Each one is a door of its own to the internet, without the web firewall and TLS of the common entrance.",
  attack: "A test service gets an address of the internet, and a scanner finds it before the colleague who made it.",
  fix: "set the cloud's annotation for an internal load balancer, or loadBalancerSourceRanges",
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/",
  ],
  check(resource, { resource: { type } }) {
    return everyObject<Service>(resource, type, ({ properties, prefix }): Verdict => {
      if (properties.spec?.type !== "LoadBalancer") return notApplicable("it is no load balancer");
      if (isInternal(properties)) return pass();
      const path = `${prefix}spec.loadBalancerSourceRanges`;
      const given = sourceRangesOf(properties);
      const open = given.length === 0 || given.some(isEverywhere);
      return open
        ? fail({ path, given: listed(given).join(", ") || undefined, allowed: "addresses, but not all" })
        : pass();
    });
  },
});
