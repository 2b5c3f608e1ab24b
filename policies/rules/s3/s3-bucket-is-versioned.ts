// What is overwritten or deleted in a bucket must be recoverable.

import { anyOf, equals, every, fail, rule } from "@temelj/policy";

/** A bucket keeps older versions of its objects. */
export const s3BucketIsVersioned = rule("s3-bucket-is-versioned", {
  title: { en: "Bucket keeps versions", cnr: "Kanta čuva verzije" },
  severity: "medium",
  on: "aws:s3/bucket:Bucket",
  why: "Without versions an object that is overwritten or deleted, by mistake or by ransomware, is gone.",
  attack:
    "Ransomware with a clerk's permissions overwrites each file with an encrypted one. There is no earlier state to go back to.",
  fix: 'add a BucketVersioning for this bucket with status "Enabled"',
  controls: ["security-hub:S3.14"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
  ],
  check(bucket, { related }) {
    return anyOf(
      () => {
        const versioning = related("aws:s3/bucketVersioning:BucketVersioning", "bucket");
        if (versioning === undefined) return fail({ message: "the bucket has no BucketVersioning" });
        return every(versioning, ["versioningConfiguration.status"], equals("Enabled"));
      },
      () => every(bucket, ["versioning.enabled"], equals(true)),
      () => every(bucket, ["versionings.enabled"], equals(true)),
    );
  },
});
