import * as aws from "@pulumi/aws";

new aws.lambda.FunctionUrl("portal", {
  functionName: "portal",
  authorizationType: "AWS_IAM",
  cors: { allowOrigins: ["https://portal.gov-me.example"], allowCredentials: true },
});
