// Viewers must not be served over plain HTTP.

import { allOf, every, isAbsent, oneOf, pass, rule } from "@temelj/policy";

/** Every behaviour of a distribution redirects to HTTPS or accepts nothing else. */
export const cloudfrontRequiresHttps = rule("cloudfront-requires-https", {
  title: { en: "Distribution serves HTTPS only", cnr: "Distribucija služi samo HTTPS" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "Over plain HTTP anybody on the way reads what a citizen asks for, and can change the answer.",
  attack:
    "In a café's Wi-Fi somebody answers in place of the portal, and the citizen types the password into a copy of its sign-in page.",
  fix: 'set viewerProtocolPolicy: "redirect-to-https" in every behaviour',
  controls: ["security-hub:CloudFront.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-3"],
  check(distribution) {
    const secure = oneOf(["redirect-to-https", "https-only"]);
    return allOf(
      () => every(distribution, ["defaultCacheBehavior.viewerProtocolPolicy"], secure),
      () => {
        if (isAbsent(distribution.orderedCacheBehaviors)) return pass();
        return every(distribution, ["orderedCacheBehaviors.viewerProtocolPolicy"], secure);
      },
    );
  },
});
