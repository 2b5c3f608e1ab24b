import * as aws from "@pulumi/aws";

const application = new aws.ec2.SecurityGroup("application", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  description: "Machines of the registry",
});

new aws.vpc.SecurityGroupEgressRule("application-to-services", {
  securityGroupId: application.id,
  description: "AWS's services, through the endpoints of the network",
  cidrIpv4: "10.20.240.0/20",
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
});
