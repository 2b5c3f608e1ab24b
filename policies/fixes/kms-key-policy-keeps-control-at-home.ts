import * as aws from "@pulumi/aws";

new aws.kms.Key("records", {
  description: "Seals the records",
  enableKeyRotation: true,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111111111111:root" }, Action: "kms:*", Resource: "*" },
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::222222222222:role/statistics" },
        Action: ["kms:Decrypt", "kms:DescribeKey"],
        Resource: "*",
      },
    ],
  }),
});
