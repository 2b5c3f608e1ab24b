import * as aws from "@pulumi/aws";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketCorsConfiguration("records", {
  bucket: bucket.id,
  corsRules: [
    { allowedOrigins: ["https://portal.gov-me.example"], allowedMethods: ["GET", "PUT"], maxAgeSeconds: 3600 },
  ],
});
