import * as aws from "@pulumi/aws";

const vpc = new aws.ec2.Vpc("registry", { cidrBlock: "10.20.0.0/16" });

new aws.ec2.FlowLog("registry", {
  vpcId: vpc.id,
  trafficType: "ALL",
  logDestinationType: "s3",
  logDestination: "arn:aws:s3:::gov-me-flow-logs",
});
