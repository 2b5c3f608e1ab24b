import * as aws from "@pulumi/aws";

const clerks = new aws.ssoadmin.PermissionSet("registry-clerks", {
  instanceArn: "arn:aws:sso:::instance/ssoins-1111111111111111",
  name: "registry-clerks",
  sessionDuration: "PT8H",
});

new aws.ssoadmin.AccountAssignment("registry-clerks", {
  instanceArn: clerks.instanceArn,
  permissionSetArn: clerks.arn,
  principalType: "GROUP",
  principalId: "1b2c3d4e-0000-4000-8000-000000000001",
  targetType: "AWS_ACCOUNT",
  targetId: "111111111111",
});
