import * as aws from "@pulumi/aws";

new aws.iam.Policy("read-sealed-records", {
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "kms:Decrypt",
        Resource: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
      },
    ],
  },
});
