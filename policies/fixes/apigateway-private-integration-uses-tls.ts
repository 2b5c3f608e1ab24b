import * as aws from "@pulumi/aws";

new aws.apigatewayv2.Integration("portal", {
  apiId: "a1b2c3d4e5",
  integrationType: "HTTP_PROXY",
  integrationMethod: "ANY",
  connectionType: "VPC_LINK",
  connectionId: "v1w2x3",
  integrationUri: "arn:aws:elasticloadbalancing:eu-central-1:111111111111:listener/app/portal/1/2",
  tlsConfig: { serverNameToVerify: "portal.gov-me.example" },
});
