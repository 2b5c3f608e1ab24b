import * as aws from "@pulumi/aws";

const attachment = new aws.ec2transitgateway.VpcAttachment("registry", {
  transitGatewayId: "tgw-0a1b2c3d4e5f60718",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"],
  transitGatewayDefaultRouteTableAssociation: false,
  transitGatewayDefaultRouteTablePropagation: false,
});

new aws.ec2transitgateway.RouteTableAssociation("registry", {
  transitGatewayAttachmentId: attachment.id,
  transitGatewayRouteTableId: "tgw-rtb-0a1b2c3d4e5f60718",
});
