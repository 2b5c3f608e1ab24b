import * as aws from "@pulumi/aws";

new aws.glue.Job("join", {
  roleArn: "arn:aws:iam::111111111111:role/jobs",
  command: { scriptLocation: "s3://programs/join.py" },
  defaultArguments: { "--db_secret": "arn:aws:secretsmanager:eu-central-1:111111111111:secret:db" },
});
