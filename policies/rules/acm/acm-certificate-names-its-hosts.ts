// A certificate for every name is a stolen key for every name.

import { every, orAbsent, rule, text } from "@temelj/policy";

/** A certificate names its hosts one by one, without a wildcard. */
export const acmCertificateNamesItsHosts = rule("acm-certificate-names-its-hosts", {
  title: { en: "Certificate names its hosts", cnr: "Sertifikat navodi svoje domaćine" },
  severity: "low",
  on: "aws:acm/certificate:Certificate",
  why: "Whoever gets to use one server's certificate can answer as every other one.",
  attack: "A test server with the wildcard certificate is taken over, and poses as the tax portal.",
  fix: "name the hosts in domainName and subjectAlternativeNames",
  sources: ["https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html"],
  check: (certificate) => {
    const named = text("a name without a wildcard", (name) => !name.startsWith("*."));
    return every(certificate, ["domainName", "subjectAlternativeNames[]"], orAbsent(named));
  },
});
