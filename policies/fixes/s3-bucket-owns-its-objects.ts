import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketOwnershipControls("records", {
  bucket: bucket.id,
  rule: { objectOwnership: "BucketOwnerEnforced" },
});
