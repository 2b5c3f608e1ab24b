// Transit gateways, their route tables and attachments.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (2026-11-23)

import type { AwsModels } from "../aws-model.ts";

export const transitGatewayModels: AwsModels = {
  "aws:ec2transitgateway/transitGateway:TransitGateway": {
    id: "tgw-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:transit-gateway/{id}",
    outputs: {
      ownerId: "{account}",
      amazonSideAsn: 64_512,
      associationDefaultRouteTableId: "tgw-rtb-0{hex:16:default-route-table}",
      propagationDefaultRouteTableId: "tgw-rtb-0{hex:16:default-route-table}",
    },
  },
  "aws:ec2transitgateway/routeTable:RouteTable": {
    id: "tgw-rtb-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:transit-gateway-route-table/{id}",
    outputs: { defaultAssociationRouteTable: false, defaultPropagationRouteTable: false },
  },
  "aws:ec2transitgateway/vpcAttachment:VpcAttachment": {
    id: "tgw-attach-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:transit-gateway-attachment/{id}",
    outputs: { vpcOwnerId: "{account}" },
  },
  "aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter": {
    id: "{.transitGatewayAttachmentId}",
  },
  "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": {
    id: "tgw-attach-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:transit-gateway-attachment/{id}",
    outputs: { state: "available", peerAccountId: "{account}" },
  },
  "aws:ec2transitgateway/peeringAttachmentAccepter:PeeringAttachmentAccepter": {
    id: "{.transitGatewayAttachmentId}",
    outputs: { peerAccountId: "{account}" },
  },
  "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation": {
    id: "{.transitGatewayRouteTableId}_{.transitGatewayAttachmentId}",
    outputs: { resourceType: "vpc" },
  },
  "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation": {
    id: "{.transitGatewayRouteTableId}_{.transitGatewayAttachmentId}",
    outputs: { resourceType: "vpc" },
  },
  "aws:ec2transitgateway/route:Route": { id: "{.transitGatewayRouteTableId}_{.destinationCidrBlock}" },
};
