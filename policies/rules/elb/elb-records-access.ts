// The load balancer is the one place that sees every visitor.

import { allOf, anyOf, equals, every, fail, newestType, notApplicable, orAbsent, present, rule } from "@temelj/policy";

import { loadBalancerKind } from "../../reading/load-balancers.ts";

/** An application or classic load balancer keeps access logs, in a bucket or through CloudWatch. */
export const elbRecordsAccess = rule("elb-records-access", {
  title: { en: "Load balancer records requests", cnr: "Balanser bilježi zahtjeve" },
  severity: "medium",
  on: ["aws:lb/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
  why: "Without access logs nobody can tell after an attack who asked for what, and from where.",
  attack: "An attack on the site leaves no trace of who tried what.",
  fix: "set accessLogs with bucket and enabled: true",
  controls: ["security-hub:ELB.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-5",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
  ],
  check(balancer, { resource, related }) {
    // At a classic one the block alone switches logs on; at the others `enabled` is false without a word.
    if (newestType(resource.type) === "aws:elb/loadBalancer:LoadBalancer") {
      return allOf(
        () => every(balancer, ["accessLogs.bucket"], present),
        () => every(balancer, ["accessLogs.enabled"], orAbsent(equals(true))),
      );
    }
    if ("loadBalancerType" in balancer && loadBalancerKind(balancer) !== "application") {
      return notApplicable("the load balancer sees connections, not requests");
    }
    return anyOf(
      () => every(balancer, ["accessLogs.enabled"], equals(true)),
      () => {
        const source = related("aws:cloudwatch/logDeliverySource:LogDeliverySource", "resourceArn");
        if (source === undefined) return fail({ path: "accessLogs", message: "the load balancer has no access logs" });
        return every(source, ["logType"], equals("ALB_ACCESS_LOGS"));
      },
    );
  },
});
