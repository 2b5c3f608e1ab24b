import * as aws from "@pulumi/aws";

const vpc = new aws.ec2.Vpc("registry", { cidrBlock: "10.20.0.0/16" });

const subnet = new aws.ec2.Subnet("registry-hub-a", {
  vpcId: vpc.id,
  cidrBlock: "10.20.255.0/28",
  availabilityZone: "eu-central-1a",
});

const hub = "tgw-0a1b2c3d4e5f60718";
const attachment = new aws.ec2transitgateway.VpcAttachment("registry", {
  transitGatewayId: hub,
  vpcId: vpc.id,
  subnetIds: [subnet.id],
});

const routes = new aws.ec2.RouteTable("registry", { vpcId: vpc.id });

new aws.ec2.Route(
  "registry-to-hub",
  { routeTableId: routes.id, destinationCidrBlock: "0.0.0.0/0", transitGatewayId: hub },
  { dependsOn: attachment },
);
