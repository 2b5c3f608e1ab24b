import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketLifecycleConfiguration("records", {
  bucket: bucket.id,
  rules: [
    {
      id: "terms-of-keeping",
      status: "Enabled",
      expiration: { days: 3650 },
      noncurrentVersionExpiration: { noncurrentDays: 90 },
      abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    },
  ],
});
