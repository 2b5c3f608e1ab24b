// Stolen keys should not be enough to delete what versions protect.

import { anyOf, equals, every, fail, notApplicable, rule } from "@temelj/policy";

import { lifecycleRules } from "../../reading/lifecycle-rules.ts";

/** A bucket asks for a second factor before a version is deleted. S3 can't have that together with a lifecycle. */
export const s3BucketAsksSecondFactorToDelete = rule("s3-bucket-asks-second-factor-to-delete", {
  title: { en: "Bucket asks a second factor to delete", cnr: "Kanta traži drugi faktor za brisanje" },
  severity: "low",
  on: "aws:s3/bucket:Bucket",
  why: "Who steals an administrator's keys deletes old versions too; without the device that cannot be done.",
  attack:
    "The ransom gang has an administrator's keys. It deletes the files and all their old versions, and no phone has to confirm it.",
  fix: 'set versioningConfiguration.mfaDelete: "Enabled", as the root user',
  controls: ["security-hub:S3.20"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-20",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html",
  ],
  check(bucket, context) {
    if (lifecycleRules(bucket, context).length > 0) {
      return notApplicable("a bucket with a lifecycle can't have it: lock the objects instead");
    }
    return anyOf(
      () => {
        const versioning = context.related("aws:s3/bucketVersioning:BucketVersioning", "bucket");
        if (versioning === undefined) return fail({ message: "the bucket has no BucketVersioning" });
        return every(versioning, ["versioningConfiguration.mfaDelete"], equals("Enabled"));
      },
      () => every(bucket, ["versioning.mfaDelete"], equals(true)),
      () => every(bucket, ["versionings.mfaDelete"], equals(true)),
    );
  },
});
