// What a plan says about the ways in from outside: tunnels, circuits, and what staff connect to.

import { reasons, type Collector, type FactReader } from "./fact-reader.ts";
import type { AttachmentFact } from "./gateway-facts.ts";

/** A device at a site. */
export interface CustomerGatewayFact {
  readonly id: string;
  /** Logical name of the resource. */
  readonly name: string;
  /** Public address. */
  readonly address: string | undefined;
}

/** A client VPN: staff appear with an address of a subnet that it is in. */
export interface ClientVpnFact {
  readonly id: string;
  readonly groups: readonly string[];
  readonly urn: string;
}

/** A range that clients may reach: it is authorized, or routed. */
export interface ClientRangeFact {
  readonly endpoint: string;
  readonly cidr: string;
}

/** Readers by resource type. */
export const edgeReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2/customerGateway:CustomerGateway": (read, { name }, { customerGateways }) => {
    customerGateways.push({ id: read.id(), name, address: read.optional("ipAddress") });
  },
  "aws:ec2/vpnConnection:VpnConnection": (read, { urn, name }, { attachments }) => {
    const gateway = read.optional("transitGatewayId");
    if (gateway === undefined) return;
    if (read.optional("tunnelInsideIpVersion") === "ipv6") read.miss(reasons.ipv6);
    attachments.push({
      ...atGateway(read.text("transitGatewayAttachmentId"), gateway, name, urn),
      kind: "vpn",
      of: read.text("customerGatewayId"),
    });
  },
  "aws:directconnect/gatewayAssociation:GatewayAssociation": (read, { urn, name }, { attachments }) => {
    const gateway = read.optional("associatedGatewayId");
    if (gateway === undefined || gateway.startsWith("vgw-")) return;
    attachments.push({
      ...atGateway(read.text("transitGatewayAttachmentId"), gateway, name, urn),
      kind: "direct-connect",
      of: read.text("dxGatewayId"),
    });
  },
  "aws:ec2clientvpn/endpoint:Endpoint": (read, { urn, name, inputs, outputs }, { clientVpns, attachments }) => {
    if (["ipv6", "dual-stack"].includes(read.optional("trafficIpAddressType") ?? "ipv4")) read.miss(reasons.ipv6);
    clientVpns.push({ id: read.id(), groups: read.texts(inputs["securityGroupIds"]), urn });
    const hub = inputs["transitGatewayConfiguration"];
    if (hub === undefined || hub === null) return;
    const { transitGatewayId } = read.recordOf(hub);
    const { transitGatewayAttachmentId } = read.recordOf(outputs["transitGatewayConfiguration"]);
    const fact = atGateway(read.textOf(transitGatewayAttachmentId), read.textOf(transitGatewayId), name, urn);
    attachments.push({ ...fact, kind: "client-vpn", of: read.id() });
  },
  "aws:ec2clientvpn/networkAssociation:NetworkAssociation": (read, _, { clientSubnets }) => {
    clientSubnets.push({ endpoint: read.text("clientVpnEndpointId"), subnet: read.text("subnetId") });
  },
  "aws:ec2clientvpn/authorizationRule:AuthorizationRule": (read, _, { clientAuthorizations }) => {
    clientAuthorizations.push(rangeOf(read, "targetNetworkCidr"));
  },
  "aws:ec2clientvpn/route:Route": (read, _, { clientRoutes }) => {
    clientRoutes.push(rangeOf(read, "destinationCidrBlock"));
  },
};

function atGateway(id: string, gateway: string, name: string, urn: string): Omit<AttachmentFact, "kind" | "of"> {
  return { id, gateway, subnets: [], appliance: false, name, urn };
}

function rangeOf(read: FactReader, property: string): ClientRangeFact {
  const cidr = read.text(property);
  if (cidr.includes(":")) read.miss(reasons.ipv6);
  return { endpoint: read.text("clientVpnEndpointId"), cidr };
}
