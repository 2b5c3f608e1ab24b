import * as aws from "@pulumi/aws";

const payments = new aws.ec2.SecurityGroup("payments", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  description: "Service that collects fees",
});

new aws.vpc.SecurityGroupIngressRule("payments-from-bank", {
  securityGroupId: payments.id,
  description: "Confirmations of the bank; contract 2025/114, ends in 2027",
  cidrIpv4: "198.51.100.16/28",
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
});
