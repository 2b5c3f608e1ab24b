import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketObjectv2("form", {
  bucket: bucket.id,
  key: "forms/residence.json",
  contentType: "application/json",
  content: JSON.stringify({ title: "Prijava prebivališta", version: 3 }),
});
