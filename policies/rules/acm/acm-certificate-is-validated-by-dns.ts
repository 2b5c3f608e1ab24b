// What a mailbox must confirm each year stops on the day when nobody reads it.

import { equals, every, isAbsent, notApplicable, rule } from "@temelj/policy";

/** A public certificate is proved by a DNS record, so that AWS renews it by itself. */
export const acmCertificateIsValidatedByDns = rule("acm-certificate-is-validated-by-dns", {
  title: { en: "Certificate is validated by DNS", cnr: "Sertifikat se potvrđuje preko DNS-a" },
  severity: "medium",
  on: "aws:acm/certificate:Certificate",
  why: "By mail somebody must answer before each renewal: when nobody does, the service is down.",
  attack: "The message that renews the certificate goes to a mailbox that nobody reads, and the site stops.",
  fix: 'set validationMethod: "DNS" and create the records of domainValidationOptions',
  sources: [
    "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html",
    "https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html",
  ],
  check(certificate) {
    if (!isAbsent(certificate.certificateBody)) return notApplicable("the certificate was issued elsewhere");
    if (!isAbsent(certificate.certificateAuthorityArn)) return notApplicable("a private authority asks for no proof");
    return every(certificate, ["validationMethod"], equals("DNS"));
  },
});
