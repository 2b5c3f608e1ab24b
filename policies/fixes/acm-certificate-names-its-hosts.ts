import * as aws from "@pulumi/aws";

new aws.acm.Certificate("portal", {
  domainName: "portal.gov-me.example",
  subjectAlternativeNames: ["www.portal.gov-me.example"],
  validationMethod: "DNS",
});
