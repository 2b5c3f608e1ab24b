// What can be deleted by a program is deleted by a wrong one.

import { anyOf, equals, every, fail, pass, rule } from "@temelj/policy";

/** A bucket can lock its objects against deletion. */
export const s3BucketLocksObjects = rule("s3-bucket-locks-objects", {
  title: { en: "Bucket can lock its objects", cnr: "Kanta može zaključati objekte" },
  severity: "low",
  on: "aws:s3/bucket:Bucket",
  why: "Records that the law keeps for years can be deleted in a second.",
  attack: "Ransomware with an administrator's role deletes every version of every file.",
  fix: "set objectLockEnabled: true, and add a BucketObjectLockConfiguration",
  controls: ["security-hub:S3.15"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-15"],
  check: (bucket, { related }) =>
    anyOf(
      () => every(bucket, ["objectLockEnabled"], equals(true)),
      () => every(bucket, ["objectLockConfiguration.objectLockEnabled"], equals("Enabled")),
      () => {
        const lock = related("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", "bucket");
        return lock === undefined ? fail({ path: "objectLockEnabled", allowed: "true" }) : pass();
      },
    ),
});
