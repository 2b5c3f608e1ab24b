import * as aws from "@pulumi/aws";

new aws.cognito.UserPool("portal", {
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
});
