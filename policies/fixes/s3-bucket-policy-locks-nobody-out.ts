import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const bucket = new aws.s3.Bucket("records");

new aws.s3.BucketPolicy("records", {
  bucket: bucket.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [bucket.arn, pulumi.interpolate`${bucket.arn}/*`],
        Condition: {
          StringNotEquals: {
            "aws:PrincipalArn": ["arn:aws:iam::111111111111:role/portal", "arn:aws:iam::111111111111:role/deployment"],
          },
        },
      },
    ],
  },
});
