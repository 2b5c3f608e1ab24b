import * as aws from "@pulumi/aws";

new aws.appsync.GraphQLApi("register", {
  authenticationType: "AWS_IAM",
  logConfig: { cloudwatchLogsRoleArn: "arn:aws:iam::111111111111:role/appsync-logs", fieldLogLevel: "ERROR" },
});
