import * as aws from "@pulumi/aws";

const stage = new aws.apigateway.Stage("portal", {
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

const acl = new aws.wafv2.WebAcl("portal", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "portal", sampledRequestsEnabled: true },
  rules: [
    {
      name: "rate",
      priority: 1,
      action: { block: {} },
      statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: "IP" } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "rate", sampledRequestsEnabled: true },
    },
  ],
});

new aws.wafv2.WebAclAssociation("portal", { resourceArn: stage.arn, webAclArn: acl.arn });
