import * as aws from "@pulumi/aws";

new aws.wafv2.WebAcl("public", {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "public", sampledRequestsEnabled: true },
  rules: [
    {
      name: "known-attacks",
      priority: 1,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { name: "AWSManagedRulesKnownBadInputsRuleSet", vendorName: "AWS" } },
      visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "known", sampledRequestsEnabled: true },
    },
  ],
});
