// A public list of all certificates shows the false ones.

import { equals, every, isAbsent, notApplicable, orAbsent, rule } from "@temelj/policy";

/** A public certificate is written into the transparency logs. Without a word it is. */
export const acmCertificateIsTransparent = rule("acm-certificate-is-transparent", {
  title: { en: "Certificate is in transparency logs", cnr: "Sertifikat je u javnim evidencijama" },
  severity: "low",
  on: "aws:acm/certificate:Certificate",
  why: "Browsers refuse certificates that are not in the logs, and a forged one is found by comparing with them.",
  attack: "Somebody has a false certificate made; nobody looks for it because your own are in no public log either.",
  fix: 'set options.certificateTransparencyLoggingPreference: "ENABLED"',
  sources: ["https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html#best-practices-transparency"],
  check(certificate) {
    if (!isAbsent(certificate.certificateAuthorityArn))
      return notApplicable("the certificate is of a private authority");
    if (!isAbsent(certificate.certificateBody)) return notApplicable("the certificate was issued elsewhere");
    return every(certificate, ["options.certificateTransparencyLoggingPreference"], orAbsent(equals("ENABLED")));
  },
});
