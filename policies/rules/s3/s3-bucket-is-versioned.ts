// What is overwritten or deleted in a bucket must be recoverable.

import { anyOf, equals, every, fail, newestType, rule, type PropertiesOf } from "@temelj/policy";

import { judgedAlone } from "../../reading/beside.ts";

/** A bucket keeps older versions of its objects. */
export const s3BucketIsVersioned = rule("s3-bucket-is-versioned", {
  title: { en: "Bucket keeps versions", cnr: "Kanta čuva verzije" },
  severity: "medium",
  on: ["aws:s3/bucket:Bucket", "aws:s3/bucketVersioning:BucketVersioning"],
  why: "Without versions an object that is overwritten or deleted, by mistake or by ransomware, is gone.",
  attack:
    "Ransomware with a clerk's permissions overwrites each file with an encrypted one. There is no earlier state to go back to.",
  fix: 'add a BucketVersioning for this bucket with status "Enabled"',
  controls: ["security-hub:S3.14"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
  ],
  check(resource, { resource: { type }, related, referred }) {
    const enabled = equals("Enabled");
    if (newestType(type) === "aws:s3/bucketVersioning:BucketVersioning") {
      const versioning = resource as PropertiesOf<"aws:s3/bucketVersioning:BucketVersioning">;
      const owner = () => referred("aws:s3/bucket:Bucket", "bucket");
      return judgedAlone(owner, () => every(versioning, ["versioningConfiguration.status"], enabled));
    }
    const bucket = resource as PropertiesOf<"aws:s3/bucket:Bucket">;
    return anyOf(
      () => {
        const versioning = related("aws:s3/bucketVersioning:BucketVersioning", "bucket");
        if (versioning === undefined) return fail({ message: "the bucket has no BucketVersioning" });
        return every(versioning, ["versioningConfiguration.status"], enabled);
      },
      () => every(bucket, ["versioning.enabled"], equals(true)),
      () => every(bucket, ["versionings.enabled"], equals(true)),
      // Objects can be locked only where versions are kept: AWS switches them on with the lock.
      () => every(bucket, ["objectLockEnabled"], equals(true)),
      () => every(bucket, ["objectLockConfiguration.objectLockEnabled"], enabled),
    );
  },
});
