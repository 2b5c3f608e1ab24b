import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.AccessPoint("statistics", {
  bucket: bucket.id,
  publicAccessBlockConfiguration: {
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  },
});
