// Parts of uploads that never ended are paid for and seen by nobody.

import { atLeast, fail, newestType, notApplicable, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { judgedAlone } from "../../reading/beside.ts";
import { besideRules, lifecycleRules, saysLifecycle, type LifecycleRule } from "../../reading/lifecycle-rules.ts";

const besideType = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";

/** A bucket with lifecycle rules removes the parts of unfinished uploads, in the whole bucket. */
export const s3BucketAbortsUnfinishedUploads = rule("s3-bucket-aborts-unfinished-uploads", {
  title: { en: "Bucket removes unfinished uploads", cnr: "Kanta uklanja nedovršena slanja" },
  severity: "low",
  on: ["aws:s3/bucket:Bucket", besideType],
  why: "The parts do not show in any listing, hold data all the same, and cost as much as objects.",
  attack:
    "A big upload of citizens' files breaks off. Its parts stay for years where no list shows them, and nobody deletes them when the law says so.",
  fix: "add abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } to an enabled rule without filter",
  sources: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html"],
  check(resource, context) {
    if (newestType(context.resource.type) === besideType) {
      const { rules } = resource as PropertiesOf<typeof besideType>;
      const owner = () => context.referred("aws:s3/bucket:Bucket", "bucket");
      return judgedAlone(owner, () => judge(besideRules(rules)));
    }
    const bucket = resource as PropertiesOf<"aws:s3/bucket:Bucket">;
    if (!saysLifecycle(bucket, context)) return notApplicable("the bucket has no lifecycle rules");
    return judge(lifecycleRules(bucket, context));
  },
});

function judge(rules: readonly LifecycleRule[]): Verdict {
  if (rules.some((one) => one.everything && isDays(one.abortsAfter))) return pass();
  return fail({ message: "no lifecycle rule of the whole bucket aborts unfinished uploads" });
}

function isDays(value: unknown): boolean {
  return (typeof value === "number" || typeof value === "string") && atLeast(1).holds(value);
}
