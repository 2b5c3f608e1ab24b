// What a plan says about VPCs: their addresses, subnets and the tables by which subnets route.

import type { PropertyMap } from "@temelj/plan";

import { isText, reasons, type Collector, type FactReader } from "./fact-reader.ts";

/** A network of its own. */
export interface VpcFact {
  readonly id: string;
  readonly cidr: string;
  /** The stack's name; in a stack with several networks, the network's own. */
  readonly label: string;
  /** `123456789012 eu-central-1`, where it is known. */
  readonly place: string | undefined;
  /** Route table of subnets that are associated with none. */
  readonly mainTable: string | undefined;
  readonly urn: string;
}

export interface SubnetFact {
  readonly id: string;
  readonly vpc: string;
  readonly cidr: string;
  /** Logical name of the resource. */
  readonly name: string;
  /** Whether what starts in it gets a public address. */
  readonly public: boolean;
  readonly urn: string;
}

/** An entry of a VPC's route table. */
export interface RouteFact {
  readonly table: string;
  readonly cidr: string;
  readonly target: RouteTarget;
  readonly urn: string;
}

/** An entry for every range of a prefix list. */
export interface ListRouteFact {
  readonly table: string;
  readonly list: string;
  readonly target: RouteTarget;
  readonly urn: string;
}

/** Where a route leads. Everything that is no transit gateway leaves the private network. */
export interface RouteTarget {
  readonly kind: "transit-gateway" | "internet" | "nat" | "endpoint" | "peering" | "interface" | "other";
  readonly id: string;
}

/** A NAT gateway: one of a zone routes as its subnet does, one of a region by a table of its own. */
export interface NatFact {
  readonly id: string;
  readonly table: string | undefined;
  readonly subnet: string | undefined;
  /** Translates to its own private address, and leads on as its subnet does. */
  readonly private: boolean;
}

/** Readers by resource type. */
export const vpcReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2/vpc:Vpc": (read, { urn, outputs }, { vpcs }, { label }) => {
    const { mainRouteTableId, defaultRouteTableId, arn } = outputs;
    const mainTable = [mainRouteTableId, defaultRouteTableId].find((id) => typeof id === "string" && id !== "");
    const main = typeof mainTable === "string" ? mainTable : undefined;
    vpcs.push({ id: read.id(), cidr: read.text("cidrBlock"), label, place: placeOf(arn), mainTable: main, urn });
  },
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": (read, _, { addedBlocks }) => {
    addedBlocks.push({ vpc: read.text("vpcId"), cidr: read.text("cidrBlock") });
  },
  "aws:ec2/subnet:Subnet": (read, { urn, name }, { subnets }) => {
    const gets = read.flag("mapPublicIpOnLaunch");
    subnets.push({ id: read.id(), vpc: read.text("vpcId"), cidr: read.text("cidrBlock"), name, public: gets, urn });
  },
  "aws:ec2/routeTable:RouteTable": (read, { urn, inputs }, facts) => {
    for (const route of read.recordsOf(inputs["routes"])) addRoute(read, route, read.id(), facts, urn);
  },
  "aws:ec2/defaultRouteTable:DefaultRouteTable": (read, { urn, inputs }, facts) => {
    for (const route of read.recordsOf(inputs["routes"])) addRoute(read, route, read.id(), facts, urn);
  },
  "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation": (read, _, { mainTables }) => {
    mainTables.push({ vpc: read.text("vpcId"), table: read.text("routeTableId") });
  },
  "aws:ec2/routeTableAssociation:RouteTableAssociation": (read, _, { subnetTables }) => {
    const subnet = read.optional("subnetId");
    if (subnet !== undefined) subnetTables.push({ subnet, table: read.text("routeTableId") });
  },
  "aws:ec2/route:Route": (read, { urn, inputs }, facts) => {
    addRoute(read, inputs, read.text("routeTableId"), facts, urn);
  },
  "aws:ec2/natGateway:NatGateway": (read, { inputs }, { natGateways }) => {
    const own = inputs["connectivityType"] === "private";
    const table = read.optional("routeTableId");
    natGateways.push({ id: read.id(), table, subnet: read.optional("subnetId"), private: own });
  },
};

/** `123456789012 eu-central-1`, from an ARN. */
export function placeOf(arn: unknown): string | undefined {
  if (typeof arn !== "string") return undefined;
  const [, , , region, account] = arn.split(":");
  return region === undefined || account === undefined ? undefined : `${account} ${region}`;
}

type RouteFacts = Pick<Parameters<Collector>[2], "routes" | "listRoutes">;

/** An entry of a table, whether it is a resource or stands in the table: they call the destination differently. */
function addRoute(read: FactReader, route: PropertyMap, table: string, facts: RouteFacts, urn: string): void {
  const target = targetOf(read, route);
  if (target === undefined) return;
  if (isText(route["destinationIpv6CidrBlock"]) || isText(route["ipv6CidrBlock"])) read.miss(reasons.ipv6);
  const cidr = route["destinationCidrBlock"] ?? route["cidrBlock"];
  const list = route["destinationPrefixListId"];
  if (isText(cidr)) facts.routes.push({ table, cidr, target, urn });
  else if (isText(list)) facts.listRoutes.push({ table, list, target, urn });
  else read.miss();
}

const targets: readonly (readonly [property: string, kind: RouteTarget["kind"]])[] = [
  ["transitGatewayId", "transit-gateway"],
  ["gatewayId", "internet"],
  ["egressOnlyGatewayId", "internet"],
  ["natGatewayId", "nat"],
  ["vpcEndpointId", "endpoint"],
  ["vpcPeeringConnectionId", "peering"],
  ["networkInterfaceId", "interface"],
];

/** Undefined for the route within the VPC, which every table has anyway. */
function targetOf(read: FactReader, route: PropertyMap): RouteTarget | undefined {
  for (const [property, kind] of targets) {
    const id = route[property];
    if (id === undefined || id === null || id === "") continue;
    const text = read.textOf(id);
    if (text === "local") return undefined;
    return { kind: kind === "internet" && text.startsWith("vgw-") ? "other" : kind, id: text };
  }
  return { kind: "other", id: "" };
}
