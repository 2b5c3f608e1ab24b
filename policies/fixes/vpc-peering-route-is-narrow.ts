import * as aws from "@pulumi/aws";

const peering = new aws.ec2.VpcPeeringConnection("registry-to-tax", {
  vpcId: "vpc-0a1b2c3d4e5f60001",
  peerVpcId: "vpc-0a1b2c3d4e5f60002",
  peerOwnerId: "222222222222",
});

new aws.ec2.Route("registry-to-tax", {
  routeTableId: "rtb-0a1b2c3d4e5f60718",
  destinationCidrBlock: "10.30.16.0/20",
  vpcPeeringConnectionId: peering.id,
});
