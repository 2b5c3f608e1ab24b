import * as aws from "@pulumi/aws";

const zones = ["eu-central-1a", "eu-central-1b"];
const subnets = zones.map(
  (availabilityZone, index) =>
    new aws.ec2.Subnet(`firewall-${availabilityZone}`, {
      vpcId: "vpc-0a1b2c3d4e5f60718",
      cidrBlock: `10.0.255.${index * 16}/28`,
      availabilityZone,
    }),
);

new aws.networkfirewall.Firewall("hub", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  firewallPolicyArn: "arn:aws:network-firewall:eu-central-1:111111111111:firewall-policy/hub",
  subnetMappings: subnets.map(({ id }) => ({ subnetId: id })),
});
