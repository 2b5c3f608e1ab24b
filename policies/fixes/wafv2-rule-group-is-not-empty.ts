import * as aws from "@pulumi/aws";

new aws.wafv2.RuleGroup("portal", {
  scope: "REGIONAL",
  capacity: 10,
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
