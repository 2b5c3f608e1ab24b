import * as aws from "@pulumi/aws";

new aws.acm.Certificate("portal", {
  domainName: "portal.gov-me.example",
  validationMethod: "DNS",
  keyAlgorithm: "EC_prime256v1",
  options: { certificateTransparencyLoggingPreference: "ENABLED" },
});
