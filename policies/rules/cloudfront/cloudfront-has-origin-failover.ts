// A page should outlive the machine that it comes from.

import { present, rule, some } from "@temelj/policy";

/** A distribution has a group of origins, of which the second answers when the first fails. */
export const cloudfrontHasOriginFailover = rule("cloudfront-has-origin-failover", {
  title: { en: "Distribution has a second origin", cnr: "Distribucija ima drugi izvor" },
  severity: "low",
  on: "aws:cloudfront/distribution:Distribution",
  why: "When the only origin fails, so does every page that is not in the cache.",
  attack: "A flood takes down the bucket's region or the server; the portal is gone until it is back.",
  fix: "add originGroups with two members and failoverCriteria",
  controls: ["security-hub:CloudFront.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-4"],
  check: (distribution) => some(distribution, ["originGroups.failoverCriteria.statusCodes[]"], present),
});
