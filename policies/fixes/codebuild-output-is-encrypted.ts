import * as aws from "@pulumi/aws";

new aws.codebuild.Project("portal", {
  serviceRole: "arn:aws:iam::111111111111:role/build",
  environment: {
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/standard:7.0",
    type: "LINUX_CONTAINER",
  },
  source: { type: "CODECOMMIT", location: "https://git-codecommit.eu-central-1.amazonaws.com/v1/repos/portal" },
  artifacts: { type: "S3", location: "portal-builds" },
  logsConfig: { s3Logs: { status: "ENABLED", location: "log-archive/builds" } },
});
