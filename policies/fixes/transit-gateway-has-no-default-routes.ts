import * as aws from "@pulumi/aws";

const hub = new aws.ec2transitgateway.TransitGateway("hub", {
  description: "Joins the networks of the institutions",
  defaultRouteTableAssociation: "disable",
  defaultRouteTablePropagation: "disable",
});

new aws.ec2transitgateway.RouteTable("institutions", { transitGatewayId: hub.id });
