import * as aws from "@pulumi/aws";

new aws.route53domains.RegisteredDomain("portal", {
  domainName: "gov-me.example",
  transferLock: true,
  autoRenew: true,
  adminPrivacy: true,
  registrantPrivacy: true,
  techPrivacy: true,
  billingPrivacy: true,
});
