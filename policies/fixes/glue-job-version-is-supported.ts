import * as aws from "@pulumi/aws";

new aws.glue.Job("load", {
  roleArn: "arn:aws:iam::111111111111:role/load",
  command: { scriptLocation: "s3://registry-jobs/load.py" },
  glueVersion: "5.0",
  securityConfiguration: "jobs",
});
