import * as aws from "@pulumi/aws";

const balancer = new aws.lb.LoadBalancer("portal", {
  loadBalancerType: "application",
  internal: false,
  subnets: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1b2c3d4e5f60718"],
  securityGroups: ["sg-0a1b2c3d4e5f60718"],
  dropInvalidHeaderFields: true,
  desyncMitigationMode: "defensive",
  enableDeletionProtection: true,
  accessLogs: { enabled: true, bucket: "portal-logs" },
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

new aws.wafv2.WebAclAssociation("portal", { resourceArn: balancer.arn, webAclArn: acl.arn });
