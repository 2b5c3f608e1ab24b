import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketLifecycleConfiguration("records", {
  bucket: bucket.id,
  rules: [{ id: "unfinished-uploads", status: "Enabled", abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } }],
});
