// Who may decrypt a bucket's objects should be decided by a key, not by the bucket alone.

import { anyOf, every, fail, newestType, oneOf, rule, type PropertiesOf } from "@temelj/policy";

import { judgedAlone } from "../../reading/beside.ts";

const besideType = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
type Beside = PropertiesOf<typeof besideType>;

/** A bucket encrypts with a KMS key. Without any setting S3 encrypts with a key of its own (SSE-S3). */
export const s3BucketUsesKmsKey = rule("s3-bucket-uses-kms-key", {
  title: { en: "Bucket encrypts with a KMS key", cnr: "Kanta šifruje KMS ključem" },
  severity: "low",
  on: ["aws:s3/bucket:Bucket", besideType],
  why: "A KMS key has a policy and a log of its own: reading needs both permissions, and each use is recorded.",
  attack:
    "Somebody is given read access to buckets by mistake and takes the files at once. A key of its own would have said no, and kept a record.",
  fix: 'add a BucketServerSideEncryptionConfiguration with sseAlgorithm "aws:kms"',
  controls: ["security-hub:S3.17"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-17"],
  check(resource, { resource: { type }, related, referred }) {
    const kms = oneOf(["aws:kms", "aws:kms:dsse"]);
    const algorithm = "applyServerSideEncryptionByDefault.sseAlgorithm";
    if (newestType(type) === besideType) {
      const owner = () => referred("aws:s3/bucket:Bucket", "bucket");
      return judgedAlone(owner, () => every(resource as Beside, [`rules.${algorithm}`], kms));
    }
    const bucket = resource as PropertiesOf<"aws:s3/bucket:Bucket">;
    return anyOf(
      () => {
        const beside = related(besideType, "bucket");
        if (beside === undefined) return fail({ message: "the bucket has no encryption of its own choice: SSE-S3" });
        return every(beside, [`rules.${algorithm}`], kms);
      },
      () => every(bucket, [`serverSideEncryptionConfiguration.rule.${algorithm}`], kms),
      () => every(bucket, [`serverSideEncryptionConfigurations.rules.${algorithm}`], kms),
    );
  },
});
