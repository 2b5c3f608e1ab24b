import * as aws from "@pulumi/aws";

new aws.apigateway.MethodSettings("portal", {
  restApi: "a1b2c3d4e5",
  stageName: "production",
  methodPath: "*/*",
  settings: { loggingLevel: "ERROR", cachingEnabled: true, cacheDataEncrypted: true },
});
