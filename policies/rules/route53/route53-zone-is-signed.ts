// Without a signature an answer about a name is only a claim.

import { equals, every, fail, isAbsent, notApplicable, orAbsent, rule } from "@temelj/policy";

/** A public zone is signed with DNSSEC. */
export const route53ZoneIsSigned = rule("route53-zone-is-signed", {
  title: { en: "Public zone is signed", cnr: "Javna zona je potpisana" },
  severity: "medium",
  on: "aws:route53/zone:Zone",
  why: "With forged answers an attacker leads citizens to a page of his own, and gets certificates for it.",
  attack: "A false answer to a name leads visitors to a copy of the portal; nothing tells them apart.",
  fix: "add a KeySigningKey and a HostedZoneDnsSec for the zone, then the DS record at the parent",
  sources: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html"],
  check({ vpcs }, { related }) {
    if (!isAbsent(vpcs)) return notApplicable("the zone is private");
    const signing = related("aws:route53/hostedZoneDnsSec:HostedZoneDnsSec", "hostedZoneId");
    if (signing === undefined) return fail({ message: "the zone has no HostedZoneDnsSec" });
    return every(signing, ["signingStatus"], orAbsent(equals("SIGNING")));
  },
});
