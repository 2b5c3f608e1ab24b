import * as aws from "@pulumi/aws";

new aws.apigateway.Method("requests", {
  restApi: "a1b2c3d4e5",
  resourceId: "r1s2t3",
  httpMethod: "GET",
  authorization: "AWS_IAM",
});
