// What is open to the world needs a filter before it.

import { fail, isTrue, notApplicable, pass, rule } from "@temelj/policy";

import { loadBalancerKind } from "../../reading/load-balancers.ts";

/** An application load balancer that faces the internet has a web ACL of AWS WAF. */
export const elbHasFirewall = rule("elb-has-firewall", {
  title: { en: "Public load balancer has a web firewall", cnr: "Javni balanser ima veb zaštitni zid" },
  severity: "medium",
  on: "aws:lb/loadBalancer:LoadBalancer",
  why: "Without it floods, scanners and known attacks reach the application itself.",
  attack: "A known attack on forms is sent to the site a thousand times a minute, and nothing stops it.",
  fix: "add a wafv2.WebAclAssociation whose resourceArn is the load balancer's ARN",
  controls: ["security-hub:ELB.16"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-16",
    "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html",
  ],
  check(balancer, { related }) {
    if (loadBalancerKind(balancer) !== "application") return notApplicable("AWS WAF reads HTTP only");
    if (isTrue(balancer.internal)) return notApplicable("the load balancer is internal");
    if (related("aws:wafv2/webAclAssociation:WebAclAssociation", "resourceArn") !== undefined) return pass();
    return fail({ message: "the load balancer has no web ACL" });
  },
});
