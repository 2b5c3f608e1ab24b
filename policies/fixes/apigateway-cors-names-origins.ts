import * as aws from "@pulumi/aws";

new aws.apigatewayv2.Api("portal", {
  protocolType: "HTTP",
  corsConfiguration: { allowOrigins: ["https://portal.gov-me.example"], allowCredentials: true },
});
