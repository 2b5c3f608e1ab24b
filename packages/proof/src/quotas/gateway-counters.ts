// What counts towards the quotas of transit gateways.

import type { PlanResource } from "@temelj/plan";

import { one, perPlace, perText, type Counted, type Counters } from "./counters.ts";
import { text, type PlanIndex } from "./plan-index.ts";

const added = "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation";

export const gatewayCounters = {
  transitGatewaysPerRegion: { "aws:ec2transitgateway/transitGateway:TransitGateway": perPlace },
  transitGatewayRouteTables: {
    "aws:ec2transitgateway/routeTable:RouteTable": ({ id, inputs }) => {
      return { ...one(text(inputs["transitGatewayId"])), id };
    },
  },
  // Said of a table, and counted for its gateway. A propagated VPC is one route for each of its blocks.
  transitGatewayRoutes: {
    "aws:ec2transitgateway/route:Route": perText("transitGatewayRouteTableId"),
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation": ({ inputs }, index) => {
      return {
        of: text(inputs["transitGatewayRouteTableId"]),
        count: blocksOf(inputs["transitGatewayAttachmentId"], index),
      };
    },
    "aws:ec2transitgateway/prefixListReference:PrefixListReference": ({ inputs }) => {
      const list = text(inputs["prefixListId"]);
      return { of: text(inputs["transitGatewayRouteTableId"]), count: 0, lists: list === undefined ? [] : [list] };
    },
  },
  transitGatewayAttachments: {
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment": perText("transitGatewayId"),
    "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": bothGateways,
    "aws:ec2transitgateway/connect:Connect": perText("transitGatewayId"),
    "aws:ec2/vpnConnection:VpnConnection": perText("transitGatewayId"),
    "aws:directconnect/gatewayAssociation:GatewayAssociation": perText("associatedGatewayId"),
    "aws:networkfirewall/firewall:Firewall": perText("transitGatewayId"),
  },
  transitGatewayPeerings: { "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": bothGateways },
  directConnectGatewaysPerTransitGateway: {
    "aws:directconnect/gatewayAssociation:GatewayAssociation": perText("associatedGatewayId"),
  },
} as const satisfies Readonly<Record<string, Counters>>;

/** Whoever asks for a peering has one, and whoever accepts it. */
function bothGateways({ inputs }: PlanResource): readonly Counted[] {
  return [one(text(inputs["transitGatewayId"])), one(text(inputs["peerTransitGatewayId"]))];
}

/** Blocks of the VPC that an attachment of the same stack is of. */
function blocksOf(attachment: PlanResource["inputs"][string] | undefined, index: PlanIndex): number {
  const vpc = index.find(attachment)?.inputs["vpcId"];
  return vpc === undefined ? 1 : 1 + index.ofType(added).filter(({ inputs }) => inputs["vpcId"] === vpc).length;
}
