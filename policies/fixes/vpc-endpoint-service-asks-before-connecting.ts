import * as aws from "@pulumi/aws";

new aws.ec2.VpcEndpointService("registry", {
  networkLoadBalancerArns: [
    "arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/net/registry/0a1b2c3d4e5f6071",
  ],
  allowedPrincipals: ["arn:aws:iam::222222222222:root"],
  acceptanceRequired: true,
});
