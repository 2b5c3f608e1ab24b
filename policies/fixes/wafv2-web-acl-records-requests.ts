import * as aws from "@pulumi/aws";

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

new aws.wafv2.WebAclLoggingConfiguration("portal", {
  resourceArn: acl.arn,
  logDestinationConfigs: ["arn:aws:logs:eu-central-1:111111111111:log-group:aws-waf-logs-portal"],
});
