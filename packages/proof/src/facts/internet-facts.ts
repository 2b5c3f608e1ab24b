// What a plan says about ways between VPCs and the internet: gateways, what blocks them, and public addresses.

import { isText, type Collector } from "./fact-reader.ts";

/** What internet gateways of an account and region may carry. */
export interface InternetBlockFact {
  /** `123456789012 eu-central-1`; undefined where it cannot be told. */
  readonly place: string | undefined;
  readonly inwards: boolean;
  readonly urn: string;
}

/** A VPC or subnet that a block spares. */
export interface InternetExceptionFact {
  readonly vpc: string | undefined;
  readonly subnet: string | undefined;
  readonly inwards: boolean;
}

/** Something that answers to a public address. NAT gateways do not: they only let answers in. */
export interface PublicAddressFact {
  readonly subnets: readonly string[];
  /** Instance or interface that has it, where no subnet is said. */
  readonly holder: string | undefined;
  readonly urn: string;
}

/** Readers by resource type. */
export const internetReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2/internetGateway:InternetGateway": (read, { urn }, { internetGateways }) => {
    const vpc = read.optional("vpcId");
    if (vpc !== undefined) internetGateways.push({ vpc, urn });
  },
  "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment": (read, { urn }, { internetGateways }) => {
    internetGateways.push({ vpc: read.text("vpcId"), urn });
  },
  "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions": (read, { urn }, facts, { account }) => {
    const owner = read.optional("awsAccountId") ?? account;
    const region = read.optional("awsRegion") ?? read.optional("region");
    const place = owner === undefined || region === undefined ? undefined : `${owner} ${region}`;
    const inwards = read.text("internetGatewayBlockMode").startsWith("block-");
    facts.internetBlocks.push({ place, inwards, urn });
  },
  "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion": (read, _, { internetExceptions }) => {
    const inwards = read.text("internetGatewayExclusionMode") === "allow-bidirectional";
    internetExceptions.push({ vpc: read.optional("vpcId"), subnet: read.optional("subnetId"), inwards });
  },
  "aws:ec2/instance:Instance": (read, { id, urn }, { hosts, publicAddresses }) => {
    const subnet = read.optional("subnetId");
    if (subnet === undefined) return;
    hosts.push({ id: id ?? "", subnet });
    if (read.flag("associatePublicIpAddress")) publicAddresses.push({ subnets: [subnet], holder: undefined, urn });
  },
  "aws:ec2/networkInterface:NetworkInterface": (read, { id }, { hosts }) => {
    hosts.push({ id: id ?? "", subnet: read.text("subnetId") });
  },
  "aws:ec2/eip:Eip": collectAddress,
  "aws:ec2/eipAssociation:EipAssociation": collectAddress,
  "aws:lb/loadBalancer:LoadBalancer": (read, { urn, inputs }, { publicAddresses }) => {
    if (read.flag("internal")) return;
    const mapped = read.recordsOf(inputs["subnetMappings"]).map(({ subnetId }) => read.textOf(subnetId));
    publicAddresses.push({ subnets: [...read.texts(inputs["subnets"]), ...mapped], holder: undefined, urn });
  },
};

function collectAddress(...[, { urn, inputs }, { publicAddresses }]: Parameters<Collector>): void {
  const holder = ["instance", "instanceId", "networkInterface", "networkInterfaceId"]
    .map((property) => inputs[property])
    .find(isText);
  if (holder !== undefined) publicAddresses.push({ subnets: [], holder, urn });
}
