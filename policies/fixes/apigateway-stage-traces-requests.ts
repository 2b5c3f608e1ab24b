import * as aws from "@pulumi/aws";

new aws.apigateway.Stage("portal", {
  restApi: "a1b2c3d4e5",
  deployment: "d1e2f3",
  stageName: "production",
  xrayTracingEnabled: true,
  cacheClusterEnabled: true,
  cacheClusterSize: "0.5",
  accessLogSettings: {
    destinationArn: "arn:aws:logs:eu-central-1:111111111111:log-group:portal",
    format: "$context.requestId $context.identity.sourceIp",
  },
});
