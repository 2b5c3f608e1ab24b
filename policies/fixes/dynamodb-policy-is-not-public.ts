import * as aws from "@pulumi/aws";

new aws.dynamodb.ResourcePolicy("requests", {
  resourceArn: "arn:aws:dynamodb:eu-central-1:111111111111:table/requests",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/reports" },
        Action: "dynamodb:GetItem",
        Resource: "*",
      },
    ],
  }),
});
