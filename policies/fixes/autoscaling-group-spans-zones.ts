import * as aws from "@pulumi/aws";

const zones = ["eu-central-1a", "eu-central-1b"];
const subnets = zones.map(
  (availabilityZone, index) =>
    new aws.ec2.Subnet(`portal-${availabilityZone}`, {
      vpcId: "vpc-0a1b2c3d4e5f60718",
      cidrBlock: `10.20.${index * 16}.0/20`,
      availabilityZone,
    }),
);

const template = new aws.ec2.LaunchTemplate("portal", {
  imageId: "ami-0a1b2c3d4e5f60718",
  instanceType: "m7g.large",
  metadataOptions: { httpTokens: "required" },
});

new aws.autoscaling.Group("portal", {
  minSize: 2,
  maxSize: 6,
  vpcZoneIdentifiers: subnets.map(({ id }) => id),
  launchTemplate: { id: template.id, version: template.latestVersion.apply(String) },
});
