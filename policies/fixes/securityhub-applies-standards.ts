import * as aws from "@pulumi/aws";

const hub = new aws.securityhub.Account("account", { enableDefaultStandards: false });

new aws.securityhub.StandardsSubscription(
  "practices",
  { standardsArn: "arn:aws:securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0" },
  { dependsOn: hub },
);
