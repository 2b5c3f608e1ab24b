import * as aws from "@pulumi/aws";

const key = new aws.kms.Key("audit", {
  description: "Seals the audit trail",
  enableKeyRotation: true,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111111111111:root" }, Action: "kms:*", Resource: "*" },
      {
        Effect: "Allow",
        Principal: { Service: "cloudtrail.amazonaws.com" },
        Action: ["kms:GenerateDataKey*", "kms:DescribeKey"],
        Resource: "*",
        Condition: { StringEquals: { "aws:SourceArn": "arn:aws:cloudtrail:eu-central-1:111111111111:trail/audit" } },
      },
    ],
  }),
});

new aws.cloudtrail.Trail("audit", {
  name: "audit",
  s3BucketName: "gov-me-audit-archive",
  kmsKeyId: key.arn,
});
