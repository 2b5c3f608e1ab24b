// An access point is a second door to a bucket.

import { equals, every, orAbsent, rule, type Verdict } from "@temelj/policy";

const settings = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;

/** An access point, of one region or of several, blocks public access. AWS does unless told otherwise. */
export const s3AccessPointBlocksPublicAccess = rule("s3-access-point-blocks-public-access", {
  title: { en: "Access point blocks public access", cnr: "Pristupna tačka blokira javni pristup" },
  severity: "high",
  on: ["aws:s3/accessPoint:AccessPoint", "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint"],
  why: "A policy on the access point can publish what the bucket's own policy keeps closed; it can't be changed later.",
  attack:
    "A side entrance to the bucket is opened to everybody for an exhibition. The bucket itself looks closed, and strangers read it all the same.",
  fix: "leave publicAccessBlockConfiguration out, or set all four to true",
  controls: ["security-hub:S3.19", "security-hub:S3.24"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-19",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-24",
  ],
  check(point): Verdict {
    const on = orAbsent(equals(true));
    if ("details" in point) {
      return every(
        point,
        settings.map((name) => `details.publicAccessBlock.${name}` as const),
        on,
      );
    }
    return every(
      point,
      settings.map((name) => `publicAccessBlockConfiguration.${name}` as const),
      on,
    );
  },
});
