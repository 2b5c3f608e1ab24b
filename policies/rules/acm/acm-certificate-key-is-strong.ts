// A short key can be found by reckoning.

import { every, isAbsent, notApplicable, orAbsent, rule, text } from "@temelj/policy";

/** A certificate's key is RSA of 2048 bits or more, or of an elliptic curve. Without a word it is RSA of 2048. */
export const acmCertificateKeyIsStrong = rule("acm-certificate-key-is-strong", {
  title: { en: "Certificate has a strong key", cnr: "Sertifikat ima jak ključ" },
  severity: "high",
  on: "aws:acm/certificate:Certificate",
  why: "Who reckons the private key out of a short one reads all traffic, and shows himself as the service.",
  attack: "A short key is broken with rented machines; whoever has it is your site.",
  fix: 'set keyAlgorithm: "EC_prime256v1" or "RSA_2048"',
  controls: ["security-hub:ACM.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/acm-controls.html#acm-2",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html",
  ],
  check(certificate) {
    if (!isAbsent(certificate.certificateBody)) return notApplicable("the key of an imported certificate is not shown");
    const strong = text("RSA of 2048 bits or more, or EC", (algorithm) => {
      const bits = /^RSA_(\d+)$/.exec(algorithm)?.[1];
      return bits === undefined ? /^EC_\w+$/.test(algorithm) : Number(bits) >= 2048;
    });
    return every(certificate, ["keyAlgorithm"], orAbsent(strong));
  },
});
