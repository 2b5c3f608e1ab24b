import * as aws from "@pulumi/aws";

new aws.cognito.UserPool("portal", {
  userPoolTier: "PLUS",
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
});
