// The browser protects the citizen, but only where a page tells it to.

import {
  allOf,
  every,
  fail,
  isAbsent,
  noneOfValues,
  pass,
  plain,
  present,
  rule,
  valuesAt,
  type Verdict,
} from "@temelj/policy";

/** Policies that AWS keeps ready and that add headers for CORS only. */
const withoutSecurity = noneOfValues(["60669652-455b-4ae9-85a4-c4c02393f86c", "5cc3b908-e619-4b99-88e5-2cf7f45965bd"]);

/** Every behaviour of a distribution has a response headers policy, the default one with security headers. */
export const cloudfrontSendsSecurityHeaders = rule("cloudfront-sends-security-headers", {
  title: { en: "Distribution sends security headers", cnr: "Distribucija šalje bezbjednosna zaglavlja" },
  severity: "low",
  on: "aws:cloudfront/distribution:Distribution",
  why: "Without them a browser may fall back to HTTP, and lets other sites frame the page or guess the types of files.",
  attack: "Another site shows the portal in an invisible frame and makes citizens press its buttons.",
  fix: "set responseHeadersPolicyId of every behaviour to a ResponseHeadersPolicy with securityHeadersConfig",
  sources: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html",
  ],
  check: (distribution, { referred }) =>
    allOf(
      () => {
        const path = "defaultCacheBehavior.responseHeadersPolicyId";
        const policy = referred("aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy", path);
        if (policy !== undefined) return every(policy, ["securityHeadersConfig"], present);
        return allOf(
          () => every(distribution, [path], present),
          () => every(distribution, [path], withoutSecurity),
        );
      },
      () => (isAbsent(distribution.orderedCacheBehaviors) ? pass() : othersHavePolicy(distribution)),
    ),
});

/** A policy that is made in the same run has no id yet, and is one all the same. */
function othersHavePolicy(distribution: object): Verdict {
  const found = valuesAt(plain(distribution), "orderedCacheBehaviors.responseHeadersPolicyId");
  const missing = found.find(({ value }) => isAbsent(value));
  return missing === undefined ? pass() : fail({ path: missing.path, allowed: "a response headers policy" });
}
