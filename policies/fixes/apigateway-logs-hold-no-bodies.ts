import * as aws from "@pulumi/aws";

new aws.apigateway.MethodSettings("all", {
  restApi: "a1b2c3d4e5",
  stageName: "production",
  methodPath: "*/*",
  settings: { loggingLevel: "ERROR", dataTraceEnabled: false },
});
