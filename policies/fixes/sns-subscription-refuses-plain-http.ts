import * as aws from "@pulumi/aws";

new aws.sns.TopicSubscription("alerts", {
  topic: "arn:aws:sns:eu-central-1:111111111111:alerts",
  protocol: "https",
  endpoint: "https://alerts.gov-me.example/hook",
});
