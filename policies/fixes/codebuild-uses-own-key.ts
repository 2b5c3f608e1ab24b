import * as aws from "@pulumi/aws";

new aws.codebuild.Project("portal", {
  serviceRole: "arn:aws:iam::111111111111:role/build",
  artifacts: { type: "S3", location: "artifacts" },
  environment: { computeType: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" },
  source: { type: "CODEPIPELINE" },
  encryptionKey: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});
