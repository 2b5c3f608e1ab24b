import * as aws from "@pulumi/aws";

new aws.ssoadmin.PermissionSet("registry-clerks", {
  instanceArn: "arn:aws:sso:::instance/ssoins-1111111111111111",
  name: "registry-clerks",
  sessionDuration: "PT8H",
});
