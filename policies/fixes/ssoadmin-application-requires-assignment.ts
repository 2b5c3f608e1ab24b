import * as aws from "@pulumi/aws";

const records = new aws.ssoadmin.Application("records", {
  instanceArn: "arn:aws:sso:::instance/ssoins-1111111111111111",
  name: "records",
  applicationProviderArn: "arn:aws:sso::aws:applicationProvider/custom",
});

new aws.ssoadmin.ApplicationAssignmentConfiguration("records", {
  applicationArn: records.arn,
  assignmentRequired: true,
});
