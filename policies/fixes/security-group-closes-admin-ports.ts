import * as aws from "@pulumi/aws";

const machines = new aws.ec2.SecurityGroup("machines", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  description: "Machines of the registry",
});

new aws.vpc.SecurityGroupIngressRule("machines-from-operations", {
  securityGroupId: machines.id,
  description: "SSH from the operations network",
  cidrIpv4: "10.0.4.0/24",
  ipProtocol: "tcp",
  fromPort: 22,
  toPort: 22,
});
