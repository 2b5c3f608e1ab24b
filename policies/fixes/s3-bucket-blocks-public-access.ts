import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketPublicAccessBlock("records", {
  bucket: bucket.id,
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
