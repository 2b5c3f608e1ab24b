import * as aws from "@pulumi/aws";

new aws.iam.Policy("read-records", {
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["s3:GetObject", "s3:ListBucket"],
        Resource: ["arn:aws:s3:::gov-me-records", "arn:aws:s3:::gov-me-records/*"],
      },
    ],
  },
});
