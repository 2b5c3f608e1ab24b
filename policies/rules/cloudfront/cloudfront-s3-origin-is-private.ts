// Pages must be reachable through the distribution only, not past it.

import { isAbsent, listed, noneOf, notApplicable, rule } from "@temelj/policy";

/** Each S3 origin of a distribution is read with origin access control, or with an origin access identity. */
export const cloudfrontS3OriginIsPrivate = rule("cloudfront-s3-origin-is-private", {
  title: { en: "S3 origin is read with access control", cnr: "S3 izvor se čita uz kontrolu pristupa" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "Without it the bucket must be public, and whoever knows its name goes past firewall, TLS and logs.",
  attack:
    "A stranger guesses the bucket's name and fetches files directly: no limit, no block of addresses and no log of the portal applies.",
  fix: "create an OriginAccessControl and set originAccessControlId of the origin",
  controls: ["security-hub:CloudFront.13"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-13",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
  ],
  check({ origins }) {
    const all = listed(origins);
    const fromS3 = all.flatMap((origin, index) => (isBucket(origin.domainName ?? "") ? [{ origin, index }] : []));
    if (fromS3.length === 0) return notApplicable("no origin is an S3 bucket");
    return noneOf(
      fromS3,
      ({ origin }) => isAbsent(origin.originAccessControlId) && isAbsent(origin.s3OriginConfig?.originAccessIdentity),
      ({ index }) => ({
        path: `origins[${index}].originAccessControlId`,
        allowed: "the id of an origin access control",
      }),
    );
  },
});

/** A bucket's own address, as opposed to its website's. */
function isBucket(domain: string): boolean {
  return /\.s3(?:[.-][a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/.test(domain) && !/\.s3-website[.-]/.test(domain);
}
