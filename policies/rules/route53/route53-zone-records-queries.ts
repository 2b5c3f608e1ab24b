// Who asks for which name shows an attack before it comes.

import { fail, isAbsent, notApplicable, pass, rule } from "@temelj/policy";

/** A public zone has a log of queries. A zone with a VPC is private. */
export const route53ZoneRecordsQueries = rule("route53-zone-records-queries", {
  title: { en: "Public zone records queries", cnr: "Javna zona bilježi upite" },
  severity: "medium",
  on: "aws:route53/zone:Zone",
  why: "Without the log nobody sees who looks for forgotten names, or that a name is suddenly asked for a lot.",
  attack: "Somebody tries every name of the domain to find forgotten machines; there is no record of it.",
  fix: "add a QueryLog with the zone's id and a log group in us-east-1",
  controls: ["security-hub:Route53.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html#route53-2",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html",
  ],
  check({ vpcs }, { related }) {
    if (!isAbsent(vpcs)) return notApplicable("the zone is private");
    if (related("aws:route53/queryLog:QueryLog", "zoneId") !== undefined) return pass();
    return fail({ message: "the zone has no QueryLog" });
  },
});
