import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3BucketUsesKmsKey } from "./s3-bucket-uses-kms-key.ts";

const by = (sseAlgorithm: string): object => ({ applyServerSideEncryptionByDefault: { sseAlgorithm } });
const token = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const good = new Scenario({
  bucket: resource("aws:s3/bucket:Bucket", {}, { id: "pages" }),
  encryption: resource(token, { bucket: "pages", rules: [by("aws:kms")] }),
});
const inline = (type: string, inputs: Record<string, unknown>): Scenario =>
  new Scenario({ bucket: resource(type, inputs, { id: "pages" }) });

test.each<[string, Scenario, string]>([
  ["a KMS key", good, "pass"],
  ["two layers", good.with({ encryption: { rules: [by("aws:kms:dsse")] } }), "pass"],
  ["S3's own key", good.with({ encryption: { rules: [by("AES256")] } }), "fail"],
  ["a rule without algorithm", good.with({ encryption: { rules: [{ bucketKeyEnabled: true }] } }), "fail"],
  ["nothing, which is S3's own key", good.without("encryption"), "fail"],
  [
    "in the bucket",
    inline("aws:s3/bucket:Bucket", { serverSideEncryptionConfiguration: { rule: by("aws:kms") } }),
    "pass",
  ],
  [
    "in the bucket, as lists",
    inline("aws:s3/bucketV2:BucketV2", { serverSideEncryptionConfigurations: [{ rules: [by("aws:kms")] }] }),
    "pass",
  ],
  [
    "in the bucket, S3's own key",
    inline("aws:s3/bucketV2:BucketV2", { serverSideEncryptionConfigurations: [{ rules: [by("AES256")] }] }),
    "fail",
  ],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3BucketUsesKmsKey, scenario).outcome).toBe(outcome);
});
