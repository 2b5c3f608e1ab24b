// Malware must look up its server before it can talk to it.

import { fail, pass, rule } from "@temelj/policy";

/** The names that are looked up in a VPC are logged. */
export const route53ResolverRecordsQueries = rule("route53-resolver-records-queries", {
  title: { en: "VPC records DNS queries", cnr: "VPC bilježi DNS upite" },
  severity: "low",
  on: "aws:ec2/vpc:Vpc",
  why: "Flow logs show addresses only; without the names nobody can tell an update from a theft over DNS.",
  attack: "Malware asks for its master by name every hour; nobody has a list of the questions.",
  fix: "add a ResolverQueryLogConfigAssociation whose resourceId is the VPC",
  sources: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html"],
  check(_vpc, { related }) {
    const type = "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation";
    return related(type, "resourceId") === undefined ? fail({ message: "the VPC has no log of DNS queries" }) : pass();
  },
});
