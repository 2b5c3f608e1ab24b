import * as aws from "@pulumi/aws";

const hub = new aws.ec2transitgateway.TransitGateway("hub", {
  description: "Joins the networks of the institutions",
  defaultRouteTableAssociation: "disable",
  defaultRouteTablePropagation: "disable",
});

new aws.ec2.FlowLog("hub", {
  transitGatewayId: hub.id,
  maxAggregationInterval: 60, // A transit gateway takes nothing longer.
  logDestinationType: "s3",
  logDestination: "arn:aws:s3:::gov-me-flow-logs",
});
