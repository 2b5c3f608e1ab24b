import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketVersioning("records", {
  bucket: bucket.id,
  versioningConfiguration: { status: "Enabled" },
});
