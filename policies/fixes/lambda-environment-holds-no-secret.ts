import * as aws from "@pulumi/aws";

new aws.lambda.Function("resize", {
  role: "arn:aws:iam::111111111111:role/resize",
  runtime: "nodejs24.x",
  handler: "index.handler",
  s3Bucket: "programs",
  s3Key: "resize.zip",
  kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  environment: { variables: { TABLE: "requests" } },
  tracingConfig: { mode: "Active" },
});
