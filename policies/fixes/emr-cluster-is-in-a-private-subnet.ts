import * as aws from "@pulumi/aws";

const network = new aws.ec2.Vpc("statistics", { cidrBlock: "10.20.0.0/24" });

const subnet = new aws.ec2.Subnet("statistics", { vpcId: network.id, cidrBlock: "10.20.0.0/25" });

new aws.emr.Cluster("statistics", {
  releaseLabel: "emr-7.9.0",
  serviceRole: "EMR_DefaultRole_V2",
  securityConfiguration: "encrypted",
  logUri: "s3://log-archive/emr/",
  ec2Attributes: { instanceProfile: "EMR_EC2_DefaultRole", subnetId: subnet.id },
});
