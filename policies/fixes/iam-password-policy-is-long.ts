import * as aws from "@pulumi/aws";

new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 14,
});
