import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const archive = new aws.s3.Bucket("audit-archive", { bucket: "gov-me-audit-archive", objectLockEnabled: true });

new aws.s3.BucketObjectLockConfiguration("audit-archive", {
  bucket: archive.id,
  // Nobody can shorten this, not even the root user.
  rule: { defaultRetention: { mode: "COMPLIANCE", years: 5 } },
});

new aws.s3.BucketPolicy("audit-archive", {
  bucket: archive.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: ["s3:GetBucketAcl", "s3:PutObject"],
        Resource: [archive.arn, pulumi.interpolate`${archive.arn}/*`],
        Condition: { StringEquals: { "aws:SourceArn": "arn:aws:cloudtrail:eu-central-1:111111111111:trail/audit" } },
      },
    ],
  },
});
