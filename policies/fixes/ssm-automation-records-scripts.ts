import * as aws from "@pulumi/aws";

new aws.ssm.ServiceSetting("automation-output", {
  settingId: "/ssm/automation/customer-script-log-destination",
  settingValue: "CloudWatch",
});
