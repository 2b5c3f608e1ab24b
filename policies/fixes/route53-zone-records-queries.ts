import * as aws from "@pulumi/aws";

const zone = new aws.route53.Zone("public", { name: "gov-me.example" });

new aws.route53.QueryLog("public", {
  zoneId: zone.zoneId,
  cloudwatchLogGroupArn: "arn:aws:logs:us-east-1:111111111111:log-group:/aws/route53/gov-me.example",
});
