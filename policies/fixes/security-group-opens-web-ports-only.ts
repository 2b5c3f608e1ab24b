import * as aws from "@pulumi/aws";

const balancer = new aws.ec2.SecurityGroup("balancer", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  description: "Load balancer of the portal",
});

new aws.vpc.SecurityGroupIngressRule("balancer-from-everywhere", {
  securityGroupId: balancer.id,
  description: "Citizens",
  cidrIpv4: "0.0.0.0/0",
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
});
