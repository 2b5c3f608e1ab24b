import * as aws from "@pulumi/aws";

new aws.cognito.UserPool("portal", {
  passwordPolicy: {
    minimumLength: 12,
    requireLowercase: true,
    requireNumbers: true,
    requireSymbols: true,
    requireUppercase: true,
  },
});
