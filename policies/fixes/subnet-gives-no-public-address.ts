import * as aws from "@pulumi/aws";

const vpc = new aws.ec2.Vpc("registry", { cidrBlock: "10.20.0.0/16" });

new aws.ec2.Subnet("registry-a", {
  vpcId: vpc.id,
  cidrBlock: "10.20.0.0/20",
  availabilityZone: "eu-central-1a",
  mapPublicIpOnLaunch: false,
});
