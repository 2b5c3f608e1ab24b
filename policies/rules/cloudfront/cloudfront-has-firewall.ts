// What is open to the world needs a filter before it.

import { every, present, rule } from "@temelj/policy";

/** A distribution has a web ACL of AWS WAF. */
export const cloudfrontHasFirewall = rule("cloudfront-has-firewall", {
  title: { en: "Distribution has a web application firewall", cnr: "Distribucija ima zaštitni zid" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "The firewall stops floods, known attacks and bad addresses before they reach the origin.",
  attack:
    "A rented swarm of machines sends a million requests to the search page; the database behind it gives up. Or somebody tries known tricks on each form until one works.",
  fix: "set webAclId to the ARN of a wafv2.WebAcl of scope CLOUDFRONT",
  controls: ["security-hub:CloudFront.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-6"],
  check: (distribution) => every(distribution, ["webAclId"], present),
});
