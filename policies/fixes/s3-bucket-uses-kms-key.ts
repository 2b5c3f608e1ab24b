import * as aws from "@pulumi/aws";

const key = new aws.kms.Key("records", { description: "Seals the records", enableKeyRotation: true });

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketServerSideEncryptionConfiguration("records", {
  bucket: bucket.id,
  rules: [
    {
      applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
      bucketKeyEnabled: true,
    },
  ],
});
