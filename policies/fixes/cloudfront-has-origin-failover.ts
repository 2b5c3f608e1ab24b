import * as aws from "@pulumi/aws";

new aws.cloudfront.Distribution("portal", {
  enabled: true,
  origins: [
    { originId: "first", domainName: "first.s3.eu-central-1.amazonaws.com", originAccessControlId: "E1A2B3C4D5E6F7" },
    { originId: "second", domainName: "second.s3.eu-west-1.amazonaws.com", originAccessControlId: "E1A2B3C4D5E6F7" },
  ],
  originGroups: [
    {
      originId: "both",
      failoverCriteria: { statusCodes: [500, 502, 503, 504] },
      members: [{ originId: "first" }, { originId: "second" }],
    },
  ],
  defaultCacheBehavior: {
    targetOriginId: "both",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
  },
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: {
    acmCertificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
