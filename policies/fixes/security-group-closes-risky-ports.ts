import * as aws from "@pulumi/aws";

const application = new aws.ec2.SecurityGroup("application", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  description: "Machines of the registry",
});

const database = new aws.ec2.SecurityGroup("database", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  description: "Database of the registry",
});

new aws.vpc.SecurityGroupIngressRule("database-from-application", {
  securityGroupId: database.id,
  description: "The registry reads and writes its data",
  referencedSecurityGroupId: application.id,
  ipProtocol: "tcp",
  fromPort: 5432,
  toPort: 5432,
});
