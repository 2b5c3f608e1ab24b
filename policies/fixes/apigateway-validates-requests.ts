import * as aws from "@pulumi/aws";

new aws.apigateway.Method("apply", {
  restApi: "a1b2c3d4e5",
  resourceId: "r1",
  httpMethod: "POST",
  authorization: "AWS_IAM",
  requestValidatorId: "v1a2b3",
});
