// What nobody deletes is kept for ever: paid, searched in every audit, found in every leak.

import { fail, pass, rule } from "@temelj/policy";

import { lifecycleRules } from "../../reading/lifecycle-rules.ts";

/** A bucket has a lifecycle rule that is switched on. */
export const s3BucketHasLifecycle = rule("s3-bucket-has-lifecycle", {
  title: { en: "Bucket has a lifecycle", cnr: "Kanta ima životni ciklus" },
  severity: "low",
  on: "aws:s3/bucket:Bucket",
  why: "Law sets terms for keeping data; without rules old versions and old files stay until somebody leaks them.",
  attack: "A break-in takes files of people who left ten years ago. By law they should have been deleted long before.",
  fix: "add a BucketLifecycleConfiguration for this bucket",
  controls: ["security-hub:S3.13"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-13",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
  ],
  check(bucket, context) {
    if (lifecycleRules(bucket, context).length > 0) return pass();
    return fail({ message: "the bucket has no lifecycle rule that is switched on" });
  },
});
