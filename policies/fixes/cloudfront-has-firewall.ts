import * as aws from "@pulumi/aws";

// CloudFront takes web ACLs and certificates of us-east-1 only.
const firewall = new aws.wafv2.WebAcl("portal", {
  region: "us-east-1",
  scope: "CLOUDFRONT",
  defaultAction: { allow: {} },
  rules: [
    {
      name: "common",
      priority: 1,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
      visibilityConfig: { metricName: "common", cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
    },
  ],
  visibilityConfig: { metricName: "portal", cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true },
});

new aws.cloudfront.Distribution("portal", {
  enabled: true,
  aliases: ["portal.gov-me.example"],
  origins: [
    {
      originId: "portal",
      domainName: "origin.portal.gov-me.example",
      customOriginConfig: {
        httpPort: 80,
        httpsPort: 443,
        originProtocolPolicy: "https-only",
        originSslProtocols: ["TLSv1.2"],
      },
    },
  ],
  defaultCacheBehavior: {
    targetOriginId: "portal",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
    cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
  },
  webAclId: firewall.arn,
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: {
    acmCertificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
