import * as aws from "@pulumi/aws";

new aws.route53.ResolverFirewallConfig("network", {
  resourceId: "vpc-0a1b2c3d4e5f60718",
  firewallFailOpen: "DISABLED",
});
