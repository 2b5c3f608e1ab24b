import * as aws from "@pulumi/aws";

new aws.cognito.IdentityPool("portal", {
  identityPoolName: "portal",
  allowUnauthenticatedIdentities: false,
});
