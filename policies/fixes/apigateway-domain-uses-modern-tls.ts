import * as aws from "@pulumi/aws";

new aws.apigateway.DomainName("portal", {
  domainName: "api.gov-me.example",
  regionalCertificateArn: "arn:aws:acm:eu-central-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
  endpointConfiguration: { types: "REGIONAL" },
  securityPolicy: "TLS_1_2",
});
