import * as aws from "@pulumi/aws";

new aws.networkfirewall.Firewall("hub", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  firewallPolicyArn: "arn:aws:network-firewall:eu-central-1:111111111111:firewall-policy/hub",
  subnetMappings: [{ subnetId: "subnet-0a1b2c3d4e5f60001" }, { subnetId: "subnet-0a1b2c3d4e5f60002" }],
  subnetChangeProtection: true,
});
