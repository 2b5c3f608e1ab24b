// After a leak somebody must be able to say who read what.

import { principalsOfKind } from "@temelj/iam";
import { anyOf, every, fail, notApplicable, present, rule, type PropertiesOf, type RuleContext } from "@temelj/policy";

import { bucketPolicies } from "../../reading/bucket-policies.ts";

/** A bucket has server access logs. The bucket that receives them needs none of its own. */
export const s3BucketRecordsAccess = rule("s3-bucket-records-access", {
  title: { en: "Bucket records who reads it", cnr: "Kanta bilježi ko je čita" },
  severity: "medium",
  on: "aws:s3/bucket:Bucket",
  why: "Without access logs nobody can tell after a leak which objects were read, by whom and from where.",
  attack:
    "A newspaper prints from a confidential file. Who opened it in the last month, a clerk or a stranger, can't be found out.",
  fix: "add a BucketLogging for this bucket that delivers to a bucket for logs",
  controls: ["security-hub:S3.9"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-9",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
  ],
  check(bucket, context) {
    const verdict = anyOf(
      () => {
        const beside = context.related("aws:s3/bucketLogging:BucketLogging", "bucket");
        if (beside === undefined) return fail({ message: "the bucket has no BucketLogging" });
        return every(beside, ["targetBucket"], present);
      },
      () => every(bucket, ["logging.targetBucket"], present),
      () => every(bucket, ["loggings.targetBucket"], present),
    );
    if (verdict.outcome === "fail" && receivesLogs(bucket, context)) return notApplicable("the bucket receives logs");
    return verdict;
  },
});

/** Who writes logs of AWS's services into buckets. */
const logDeliverers: ReadonlySet<string> = new Set(["logging.s3.amazonaws.com", "delivery.logs.amazonaws.com"]);

function receivesLogs(bucket: PropertiesOf<"aws:s3/bucket:Bucket">, context: RuleContext<unknown>): boolean {
  const { related } = context;
  const source =
    related("aws:s3/bucketLogging:BucketLogging", "targetBucket") ??
    related("aws:s3/bucket:Bucket", "logging.targetBucket") ??
    related("aws:s3/bucket:Bucket", "loggings.targetBucket");
  if (source !== undefined) return true;
  const statements = bucketPolicies(bucket, context).flatMap((document) => document.statements);
  return statements.some((one) => principalsOfKind(one, "Service").some((service) => logDeliverers.has(service)));
}
