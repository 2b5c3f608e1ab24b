import * as aws from "@pulumi/aws";

const access = new aws.cloudfront.OriginAccessControl("portal", {
  originAccessControlOriginType: "s3",
  signingBehavior: "always",
  signingProtocol: "sigv4",
});

new aws.cloudfront.Distribution("portal", {
  enabled: true,
  aliases: ["portal.gov-me.example"],
  origins: [
    { originId: "portal", domainName: "gov-me-portal.s3.eu-central-1.amazonaws.com", originAccessControlId: access.id },
  ],
  defaultCacheBehavior: {
    targetOriginId: "portal",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
    cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
  },
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: {
    acmCertificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
    sslSupportMethod: "sni-only",
    minimumProtocolVersion: "TLSv1.2_2021",
  },
});
