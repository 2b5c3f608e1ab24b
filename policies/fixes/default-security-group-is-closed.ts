import * as aws from "@pulumi/aws";

const vpc = new aws.ec2.Vpc("registry", { cidrBlock: "10.20.0.0/16" });

new aws.ec2.DefaultSecurityGroup("registry", { vpcId: vpc.id, ingress: [], egress: [] });
