import * as aws from "@pulumi/aws";

new aws.cloudfront.ResponseHeadersPolicy("portal", {
  name: "portal",
  securityHeadersConfig: {
    strictTransportSecurity: {
      accessControlMaxAgeSec: 31_536_000,
      includeSubdomains: true,
      preload: true,
      override: true,
    },
  },
});
