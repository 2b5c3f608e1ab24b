import * as aws from "@pulumi/aws";

new aws.sqs.Queue("forms", {
  redrivePolicy: JSON.stringify({
    deadLetterTargetArn: "arn:aws:sqs:eu-central-1:111111111111:failed",
    maxReceiveCount: 5,
  }),
});
