import * as aws from "@pulumi/aws";

new aws.cloudwatch.LogResourcePolicy("delivery", {
  policyName: "delivery",
  policyDocument: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
        Action: "logs:PutLogEvents",
        Resource: "*",
      },
    ],
  }),
});
