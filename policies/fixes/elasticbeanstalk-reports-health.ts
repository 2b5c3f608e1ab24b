import * as aws from "@pulumi/aws";

new aws.elasticbeanstalk.Environment("portal", {
  application: "portal",
  settings: [{ namespace: "aws:elasticbeanstalk:healthreporting:system", name: "SystemType", value: "enhanced" }],
});
