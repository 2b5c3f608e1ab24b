// A browser that was told once does not ask in the clear again.

import { allOf, atLeast, equals, every, rule } from "@temelj/policy";

/** A policy of response headers tells browsers to come over HTTPS only, for a year at least, with all names below. */
export const cloudfrontHeadersRequireHttps = rule("cloudfront-headers-require-https", {
  title: { en: "Response headers require HTTPS", cnr: "Zaglavlja odgovora zahtijevaju HTTPS" },
  severity: "medium",
  on: "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
  why: "The first request of each visit otherwise goes out in the clear, and may be answered by somebody else.",
  attack: "In a café somebody answers the first request for the portal with a page that looks like it.",
  fix: "set securityHeadersConfig.strictTransportSecurity with accessControlMaxAgeSec: 31536000 and includeSubdomains: true",
  sources: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html",
  ],
  check: (policy) =>
    allOf(
      () =>
        every(policy, ["securityHeadersConfig.strictTransportSecurity.accessControlMaxAgeSec"], atLeast(31_536_000)),
      () => every(policy, ["securityHeadersConfig.strictTransportSecurity.includeSubdomains"], equals(true)),
    ),
});
