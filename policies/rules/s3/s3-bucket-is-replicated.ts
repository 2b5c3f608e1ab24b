// A region can fail, and an account can be lost.

import { anyOf, equals, every, fail, notApplicable, rule } from "@temelj/policy";

/** A bucket is replicated to another one. The other one is not. */
export const s3BucketIsReplicated = rule("s3-bucket-is-replicated", {
  title: { en: "Bucket is replicated", cnr: "Kanta se replicira" },
  severity: "low",
  on: "aws:s3/bucket:Bucket",
  why: "What exists once is lost with its region, or with the account whose administrator was robbed.",
  attack:
    "An attacker with administrator's rights empties the bucket, or a region fails for days. There is no second copy to go on with.",
  fix: "add a BucketReplicationConfig to a bucket in the backup region, in another account",
  controls: ["security-hub:S3.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-7"],
  check(bucket, { related }) {
    const verdict = anyOf(
      () => {
        const beside = related("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "bucket");
        if (beside === undefined) return fail({ message: "the bucket has no BucketReplicationConfig" });
        return every(beside, ["rules.status"], equals("Enabled"));
      },
      () => every(bucket, ["replicationConfiguration.rules.status"], equals("Enabled")),
      () => every(bucket, ["replicationConfigurations.rules.status"], equals("Enabled")),
    );
    if (verdict.outcome !== "fail") return verdict;
    const source =
      related("aws:s3/bucketReplicationConfig:BucketReplicationConfig", "rules.destination.bucket") ??
      related("aws:s3/bucket:Bucket", "replicationConfiguration.rules.destination.bucket");
    return source === undefined ? verdict : notApplicable("the bucket is itself a replica");
  },
});
