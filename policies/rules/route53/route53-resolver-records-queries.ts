// Malware must look up its server before it can talk to it.

import { fail, notApplicable, pass, rule } from "@temelj/policy";

/** The names that are looked up in a VPC are logged. */
export const route53ResolverRecordsQueries = rule("route53-resolver-records-queries", {
  title: { en: "VPC records DNS queries", cnr: "VPC bilježi DNS upite" },
  severity: "low",
  on: "aws:ec2/vpc:Vpc",
  why: "Flow logs show addresses only; without the names nobody can tell an update from a theft over DNS.",
  attack: "Malware asks for its master by name every hour; nobody has a list of the questions.",
  fix: "add a ResolverQueryLogConfigAssociation whose resourceId is the VPC, or associate a Route 53 profile that carries one",
  sources: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profiles.html",
  ],
  check(_vpc, { related }) {
    const type = "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation";
    if (related(type, "resourceId") !== undefined) return pass();
    const profile = related("aws:route53/profilesAssociation:ProfilesAssociation", "resourceId");
    if (profile !== undefined) return notApplicable("its Route 53 profile says what is recorded");
    return fail({ message: "the VPC has no log of DNS queries" });
  },
});
