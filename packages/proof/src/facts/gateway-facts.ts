// What a plan says about transit gateways: their tables, who is attached, and what each table knows.

import { reasons, type Collector, type FactReader } from "./fact-reader.ts";

/** A VPC, tunnel, circuit or client VPN at a transit gateway. A peering is a {@link PeeringFact}. */
export interface AttachmentFact {
  readonly id: string;
  readonly kind: "vpc" | "vpn" | "direct-connect" | "client-vpn";
  /** Where the plan says it. */
  readonly gateway: string | undefined;
  /** VPC, customer gateway, Direct Connect gateway or client VPN endpoint. */
  readonly of: string;
  /** Of a VPC: where the gateway's interfaces are. */
  readonly subnets: readonly string[];
  /** Both directions of a conversation take the interface of the same zone. */
  readonly appliance: boolean;
  /** Logical name of the resource. */
  readonly name: string;
  readonly urn: string;
}

/** One attachment that two gateways share. */
export interface PeeringFact {
  readonly id: string;
  readonly gateways: readonly [string, string];
  readonly urn: string;
}

/** A route table of a transit gateway. */
export interface GatewayTableFact {
  readonly table: string;
  readonly gateway: string;
  /** Logical name of the resource. */
  readonly name: string;
}

/** An entry of a transit gateway's route table. */
export interface GatewayRouteFact {
  readonly table: string;
  readonly cidr: string;
  /** Undefined throws away. */
  readonly attachment: string | undefined;
  readonly urn: string;
}

/** An entry for every range of a prefix list. */
export interface GatewayListRouteFact {
  readonly table: string;
  readonly list: string;
  readonly attachment: string | undefined;
  readonly urn: string;
}

/** An attachment and a table that go together. */
export interface Membership {
  readonly attachment: string;
  readonly table: string;
}

/** Readers by resource type. */
export const gatewayReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2transitgateway/routeTable:RouteTable": (read, { name }, { gatewayTables }) => {
    gatewayTables.push({ table: read.id(), gateway: read.text("transitGatewayId"), name });
  },
  "aws:ec2transitgateway/vpcAttachment:VpcAttachment": (read, { urn, name, inputs }, { attachments }) => {
    if (read.optional("ipv6Support") === "enable") read.miss(reasons.ipv6);
    attachments.push({
      id: read.id(),
      kind: "vpc",
      gateway: read.optional("transitGatewayId"),
      of: read.text("vpcId"),
      subnets: read.texts(inputs["subnetIds"]),
      appliance: read.optional("applianceModeSupport") === "enable",
      name,
      urn,
    });
  },
  "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": (read, { urn }, { peerings }) => {
    const gateways = [read.text("transitGatewayId"), read.text("peerTransitGatewayId")] as const;
    peerings.push({ id: read.id(), gateways, urn });
  },
  "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation": (read, _, { associations }) => {
    associations.push(membership(read));
  },
  "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation": (read, _, { propagations }) => {
    propagations.push(membership(read));
  },
  "aws:ec2transitgateway/route:Route": (read, { urn, inputs }, { gatewayRoutes }) => {
    const attachment = inputs["blackhole"] === true ? undefined : read.text("transitGatewayAttachmentId");
    const cidr = read.text("destinationCidrBlock");
    if (cidr.includes(":")) read.miss(reasons.ipv6);
    gatewayRoutes.push({ table: read.text("transitGatewayRouteTableId"), cidr, attachment, urn });
  },
  "aws:ec2transitgateway/prefixListReference:PrefixListReference": (read, { urn, inputs }, { gatewayListRoutes }) => {
    const attachment = inputs["blackhole"] === true ? undefined : read.text("transitGatewayAttachmentId");
    const list = read.text("prefixListId");
    gatewayListRoutes.push({ table: read.text("transitGatewayRouteTableId"), list, attachment, urn });
  },
};

function membership(read: FactReader): Membership {
  return { attachment: read.text("transitGatewayAttachmentId"), table: read.text("transitGatewayRouteTableId") };
}
