import * as aws from "@pulumi/aws";

const clerks = new aws.iam.Group("clerks");

new aws.iam.GroupPolicyAttachment("clerks-read", {
  group: clerks.name,
  policyArn: "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
});
