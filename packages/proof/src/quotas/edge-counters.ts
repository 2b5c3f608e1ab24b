// What counts towards the quotas of VPN, Direct Connect, Client VPN and Verified Access.

import { one, perPlace, perText, type Counters } from "./counters.ts";
import { lengthOf, text, type PlanIndex } from "./plan-index.ts";

const associations = "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation";
const routes = "aws:ec2transitgateway/route:Route";

export const edgeCounters = {
  customerGatewaysPerRegion: { "aws:ec2/customerGateway:CustomerGateway": perPlace },
  vpnConnectionsPerRegion: { "aws:ec2/vpnConnection:VpnConnection": perPlace },
  // The routes of the table that it is associated with are announced to the site.
  vpnRoutesToSite: {
    "aws:ec2/vpnConnection:VpnConnection": ({ id, outputs }, index) => {
      return { of: id, count: announced(text(outputs["transitGatewayAttachmentId"]), index) };
    },
  },
  directConnectAllowedPrefixes: {
    "aws:directconnect/gatewayAssociation:GatewayAssociation": ({ inputs }) => {
      return { of: text(inputs["dxGatewayId"]), count: lengthOf(inputs["allowedPrefixes"]) };
    },
  },
  transitInterfacesPerDirectConnection: {
    "aws:directconnect/transitVirtualInterface:TransitVirtualInterface": perText("connectionId"),
  },
  clientVpnEndpointsPerRegion: { "aws:ec2clientvpn/endpoint:Endpoint": perPlace },
  clientVpnAuthorizationRules: {
    "aws:ec2clientvpn/authorizationRule:AuthorizationRule": perText("clientVpnEndpointId"),
  },
  // AWS adds the route to the VPC itself.
  clientVpnRoutes: {
    "aws:ec2clientvpn/networkAssociation:NetworkAssociation": ({ inputs }) =>
      one(ofSubnet(inputs["clientVpnEndpointId"], inputs["subnetId"])),
    "aws:ec2clientvpn/route:Route": ({ inputs }) =>
      one(ofSubnet(inputs["clientVpnEndpointId"], inputs["targetVpcSubnetId"])),
  },
  verifiedAccessInstancesPerRegion: { "aws:verifiedaccess/instance:Instance": perPlace },
  verifiedAccessGroupsPerRegion: { "aws:verifiedaccess/group:Group": perPlace },
  verifiedAccessEndpointsPerRegion: { "aws:verifiedaccess/endpoint:Endpoint": perPlace },
} as const satisfies Readonly<Record<string, Counters>>;

function announced(attachment: string | undefined, index: PlanIndex): number {
  const tables = new Set(
    index
      .ofType(associations)
      .filter(({ inputs }) => inputs["transitGatewayAttachmentId"] === attachment)
      .map(({ inputs }) => inputs["transitGatewayRouteTableId"]),
  );
  return index.ofType(routes).filter(({ inputs }) => tables.has(inputs["transitGatewayRouteTableId"])).length;
}

function ofSubnet(endpoint: unknown, subnet: unknown): string | undefined {
  return typeof endpoint === "string" && typeof subnet === "string" ? `${endpoint} ${subnet}` : undefined;
}
