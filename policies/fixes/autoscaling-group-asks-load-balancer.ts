import * as aws from "@pulumi/aws";

const template = new aws.ec2.LaunchTemplate("portal", {
  imageId: "ami-0a1b2c3d4e5f60718",
  instanceType: "m7g.large",
  metadataOptions: { httpTokens: "required" },
});

new aws.autoscaling.Group("portal", {
  minSize: 2,
  maxSize: 6,
  vpcZoneIdentifiers: ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"],
  launchTemplate: { id: template.id, version: template.latestVersion.apply(String) },
  targetGroupArns: ["arn:aws:elasticloadbalancing:eu-central-1:111111111111:targetgroup/portal/0a1b2c3d4e5f6071"],
  healthCheckType: "ELB",
  healthCheckGracePeriod: 120,
});
