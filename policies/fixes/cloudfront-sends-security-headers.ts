import * as aws from "@pulumi/aws";

const headers = new aws.cloudfront.ResponseHeadersPolicy("portal", {
  securityHeadersConfig: {
    strictTransportSecurity: { accessControlMaxAgeSec: 63072000, includeSubdomains: true, override: true },
    frameOptions: { frameOption: "DENY", override: true },
    contentTypeOptions: { override: true },
  },
});

new aws.cloudfront.Distribution("portal", {
  enabled: true,
  defaultRootObject: "index.html",
  origins: [
    {
      originId: "web",
      domainName: "origin.gov-me.example",
      customOriginConfig: {
        httpPort: 80,
        httpsPort: 443,
        originProtocolPolicy: "https-only",
        originSslProtocols: ["TLSv1.2"],
      },
    },
  ],
  defaultCacheBehavior: {
    targetOriginId: "web",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: ["GET", "HEAD"],
    cachedMethods: ["GET", "HEAD"],
    responseHeadersPolicyId: headers.id,
  },
  restrictions: { geoRestriction: { restrictionType: "none" } },
  viewerCertificate: {
    acmCertificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
    minimumProtocolVersion: "TLSv1.2_2021",
    sslSupportMethod: "sni-only",
  },
});
