import * as aws from "@pulumi/aws";

new aws.cloudwatch.LogDestinationPolicy("central", {
  destinationName: "central",
  accessPolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "222222222222" },
        Action: "logs:PutSubscriptionFilter",
        Resource: "arn:aws:logs:eu-central-1:111111111111:destination:central",
      },
    ],
  }),
});
