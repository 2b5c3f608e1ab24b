import * as aws from "@pulumi/aws";

new aws.lambda.Function("resize", {
  role: "arn:aws:iam::111111111111:role/resize",
  runtime: "nodejs24.x",
  handler: "index.handler",
  s3Bucket: "programs",
  s3Key: "resize.zip",
  reservedConcurrentExecutions: 50,
});
