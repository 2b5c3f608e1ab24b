import * as aws from "@pulumi/aws";

new aws.codebuild.Project("portal", {
  serviceRole: "arn:aws:iam::111111111111:role/build",
  artifacts: { type: "NO_ARTIFACTS" },
  environment: {
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/standard:7.0",
    type: "LINUX_CONTAINER",
    privilegedMode: false,
    environmentVariables: [{ name: "DB_PASSWORD", type: "SECRETS_MANAGER", value: "registry:password" }],
  },
  source: { type: "CODECOMMIT", location: "https://git-codecommit.eu-central-1.amazonaws.com/v1/repos/portal" },
  logsConfig: { cloudwatchLogs: { status: "ENABLED" } },
});
