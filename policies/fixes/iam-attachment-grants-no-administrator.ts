import * as aws from "@pulumi/aws";

const operators = new aws.ssoadmin.PermissionSet("operators", {
  instanceArn: "arn:aws:sso:::instance/ssoins-1111111111111111",
  name: "operators",
  sessionDuration: "PT4H",
});

new aws.ssoadmin.ManagedPolicyAttachment("operators-see-everything", {
  instanceArn: operators.instanceArn,
  permissionSetArn: operators.arn,
  managedPolicyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
});

new aws.ssoadmin.ManagedPolicyAttachment("operators-run-databases", {
  instanceArn: operators.instanceArn,
  permissionSetArn: operators.arn,
  managedPolicyArn: "arn:aws:iam::aws:policy/job-function/DatabaseAdministrator",
});
