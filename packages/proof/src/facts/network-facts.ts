// What a plan says about networks: routes, attachments and filters, as plain data that can be merged over stacks.

import type { Plan, PlanResource, PropertyMap } from "@temelj/plan";

import { FactReader, type Collector } from "./fact-reader.ts";
import { firewallReaders, type FirewallFact, type FirewallPolicyFact, type RuleGroupFact } from "./firewall-facts.ts";

/** A network of its own. */
export interface VpcFact {
  readonly id: string;
  readonly cidr: string;
  /** The stack's name; in a stack with several networks, the network's own. */
  readonly label: string;
  readonly urn: string;
}

export interface SubnetFact {
  readonly id: string;
  readonly vpc: string;
  readonly cidr: string;
  /** Logical name of the resource. */
  readonly name: string;
  readonly urn: string;
}

/** An entry of a VPC's route table. */
export interface RouteFact {
  readonly table: string;
  readonly cidr: string;
  readonly target: RouteTarget;
  readonly urn: string;
}

/** Where a route leads. Everything that is no transit gateway leaves the private network. */
export interface RouteTarget {
  readonly kind: "transit-gateway" | "internet" | "nat" | "endpoint" | "peering" | "interface" | "other";
  readonly id: string;
}

/** One direction of a network ACL, in the order in which AWS tries it. */
export interface FilterRule {
  readonly number: number;
  readonly allow: boolean;
  /** -1 is every protocol, 6 TCP, 17 UDP. */
  readonly protocol: number;
  readonly cidr: string;
  readonly fromPort: number;
  readonly toPort: number;
}

export interface FilterFact {
  readonly subnets: readonly string[];
  readonly ingress: readonly FilterRule[];
  readonly egress: readonly FilterRule[];
  readonly urn: string;
}

/** An entry of a transit gateway's route table. */
export interface GatewayRouteFact {
  readonly table: string;
  readonly cidr: string;
  /** Undefined throws away. */
  readonly attachment: string | undefined;
  readonly urn: string;
}

/** Everything that the plans say. */
export interface NetworkFacts {
  readonly vpcs: readonly VpcFact[];
  /** Blocks that VPCs have beside their first. */
  readonly addedBlocks: readonly { readonly vpc: string; readonly cidr: string }[];
  readonly subnets: readonly SubnetFact[];
  /** Route table of a subnet. */
  readonly subnetTables: readonly { readonly subnet: string; readonly table: string }[];
  readonly routes: readonly RouteFact[];
  readonly filters: readonly FilterFact[];
  readonly attachments: readonly { readonly id: string; readonly vpc: string; readonly urn: string }[];
  readonly associations: readonly { readonly attachment: string; readonly table: string }[];
  readonly propagations: readonly { readonly attachment: string; readonly table: string }[];
  readonly gatewayRoutes: readonly GatewayRouteFact[];
  readonly firewalls: readonly FirewallFact[];
  readonly firewallPolicies: readonly FirewallPolicyFact[];
  readonly ruleGroups: readonly RuleGroupFact[];
  /** A NAT gateway of a region has a route table of its own. */
  readonly natGateways: readonly { readonly id: string; readonly table: string | undefined }[];
  /** Resources with a value that is not known: nothing can be proven with them. */
  readonly unknown: readonly string[];
}

/** Facts while they are collected. */
export type MutableFacts = { -readonly [Key in keyof NetworkFacts]: NetworkFacts[Key][number][] };

/** The facts of some plans. */
export function networkFacts(plans: readonly Plan[]): NetworkFacts {
  const facts = empty();
  for (const plan of plans) {
    const networks = plan.resources.filter(({ type }) => type === "aws:ec2/vpc:Vpc").length;
    for (const resource of plan.resources) collect(resource, plan, networks, facts);
  }
  return facts;
}

/** The facts of several stacks together. */
export function mergeFacts(parts: readonly NetworkFacts[]): NetworkFacts {
  const merged = empty();
  for (const part of parts) {
    for (const key of Object.keys(merged) as (keyof NetworkFacts)[]) (merged[key] as unknown[]).push(...part[key]);
  }
  return merged;
}

function empty(): MutableFacts {
  return {
    vpcs: [],
    addedBlocks: [],
    subnets: [],
    subnetTables: [],
    routes: [],
    filters: [],
    attachments: [],
    associations: [],
    propagations: [],
    gatewayRoutes: [],
    firewalls: [],
    firewallPolicies: [],
    ruleGroups: [],
    natGateways: [],
    unknown: [],
  };
}

function collect(resource: PlanResource, plan: Plan, networks: number, facts: MutableFacts): void {
  const read = new FactReader(resource);
  const { urn, name } = resource;
  const add = readers[resource.type];
  if (add === undefined) return;
  const before = Object.fromEntries(Object.entries(facts).map(([key, list]) => [key, list.length]));
  add(read, resource, facts, networks > 1 ? name.replace(/-vpc$/, "") : plan.stack);
  if (read.complete) return;
  for (const [key, list] of Object.entries(facts)) list.length = before[key] ?? 0;
  facts.unknown.push(urn);
}

const readers: Readonly<Record<string, Collector>> = {
  "aws:ec2/vpc:Vpc": (read, { urn }, { vpcs }, label) => {
    vpcs.push({ id: read.id(), cidr: read.text("cidrBlock"), label, urn });
  },
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": (read, _, { addedBlocks }) => {
    addedBlocks.push({ vpc: read.text("vpcId"), cidr: read.text("cidrBlock") });
  },
  "aws:ec2/subnet:Subnet": (read, { urn, name }, { subnets }) => {
    subnets.push({ id: read.id(), vpc: read.text("vpcId"), cidr: read.text("cidrBlock"), name, urn });
  },
  "aws:ec2/routeTableAssociation:RouteTableAssociation": (read, _, { subnetTables }) => {
    const subnet = read.optional("subnetId");
    if (subnet !== undefined) subnetTables.push({ subnet, table: read.text("routeTableId") });
  },
  "aws:ec2/route:Route": (read, { urn }, { routes }) => {
    const cidr = read.optional("destinationCidrBlock");
    if (cidr !== undefined) routes.push({ table: read.text("routeTableId"), cidr, target: targetOf(read), urn });
  },
  "aws:ec2/networkAcl:NetworkAcl": (read, { urn, inputs }, { filters }) => {
    const subnets = read.texts(inputs["subnetIds"]);
    filters.push({ subnets, ingress: rules(inputs["ingress"], read), egress: rules(inputs["egress"], read), urn });
  },
  "aws:ec2transitgateway/vpcAttachment:VpcAttachment": (read, { urn }, { attachments }) => {
    attachments.push({ id: read.id(), vpc: read.text("vpcId"), urn });
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
    gatewayRoutes.push({ table: read.text("transitGatewayRouteTableId"), cidr, attachment, urn });
  },
  "aws:ec2/natGateway:NatGateway": (read, _, { natGateways }) => {
    natGateways.push({ id: read.id(), table: read.optional("routeTableId") });
  },
  ...firewallReaders,
};

function membership(read: FactReader): { attachment: string; table: string } {
  return { attachment: read.text("transitGatewayAttachmentId"), table: read.text("transitGatewayRouteTableId") };
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

function targetOf(read: FactReader): RouteTarget {
  for (const [property, kind] of targets) {
    const id = read.optional(property);
    if (id !== undefined) return { kind, id };
  }
  return { kind: "other", id: "" };
}

/** Only IPv4 rules: everything here is about IPv4. */
function rules(value: unknown, read: FactReader): FilterRule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    read.complete = false;
    return [];
  }
  return (value as readonly PropertyMap[])
    .filter(({ ipv6CidrBlock }) => ipv6CidrBlock === undefined)
    .map((rule) => ruleOf(rule, read))
    .toSorted((left, right) => left.number - right.number);
}

const protocols: Readonly<Record<string, number>> = { "-1": -1, all: -1, tcp: 6, udp: 17, icmp: 1 };

function ruleOf({ ruleNo, action, protocol, cidrBlock, fromPort, toPort }: PropertyMap, read: FactReader): FilterRule {
  const name = String(protocol).toLowerCase();
  if (typeof cidrBlock !== "string") read.complete = false;
  return {
    number: Number(ruleNo),
    allow: action === "allow",
    protocol: protocols[name] ?? Number(name),
    cidr: String(cidrBlock),
    fromPort: Number(fromPort ?? 0),
    toPort: Number(toPort ?? 0),
  };
}
