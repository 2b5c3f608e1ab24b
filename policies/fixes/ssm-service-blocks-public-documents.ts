import * as aws from "@pulumi/aws";

new aws.ssm.ServiceSetting("documents", {
  settingId: "arn:aws:ssm:eu-central-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission",
  settingValue: "Disable",
});
