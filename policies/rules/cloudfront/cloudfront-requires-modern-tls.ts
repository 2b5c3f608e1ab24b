// Viewers must not be able to fall back to a broken protocol.

import { allOf, isTrue, fail, oneOf, every, pass, rule } from "@temelj/policy";

/** Security policies of CloudFront whose oldest protocol is TLS 1.2. */
const modern = ["TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"];

/** A distribution has a certificate of its own and speaks nothing older than TLS 1.2. */
export const cloudfrontRequiresModernTls = rule("cloudfront-requires-modern-tls", {
  title: { en: "Distribution speaks TLS 1.2 or newer", cnr: "Distribucija govori TLS 1.2 ili noviji" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "TLS 1.0 and 1.1 have known weaknesses. With CloudFront's own certificate TLS 1.0 is always accepted.",
  attack:
    "Somebody on the way makes the browser fall back to the old protocol, then breaks its weak encryption and takes over the signed-in session.",
  fix: 'use a certificate of your own and set viewerCertificate.minimumProtocolVersion: "TLSv1.2_2021"',
  sources: [
    "https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-security-policy-check.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html",
  ],
  check(distribution) {
    return allOf(
      () => {
        if (!isTrue(distribution.viewerCertificate?.cloudfrontDefaultCertificate)) return pass();
        const path = "viewerCertificate.cloudfrontDefaultCertificate";
        return fail({ path, given: true, allowed: "a certificate of your own" });
      },
      () => every(distribution, ["viewerCertificate.minimumProtocolVersion"], oneOf(modern)),
    );
  },
});
