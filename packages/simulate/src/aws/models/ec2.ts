// EC2 and VPC: networks, their parts, and the account's own settings.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (2026-11-23)

import { crc32 } from "node:zlib";

import type { Properties } from "../../simulation.ts";
import { containsUnknown, unknownMarker } from "../../unknown-marker.ts";
import type { AwsModel, AwsModels, ModelSubject } from "../aws-model.ts";

/** A resource whose id is its prefix, `-0` and 16 hexadecimal digits, and whose ARN ends in that id. */
function numbered(prefix: string, kind: string, outputs: AwsModel["outputs"] = {}): AwsModel {
  return {
    id: `${prefix}-0{hex:16}`,
    arn: `arn:{partition}:ec2:{region}:{account}:${kind}/{id}`,
    outputs,
  };
}

/** A setting that a region has once for each account: its id is the account's. */
const accountSetting: AwsModel = { id: "{account}" };

const owner = { ownerId: "{account}" } as const;

export const ec2Models: AwsModels = {
  "aws:ec2/vpc:Vpc": {
    ...numbered("vpc", "vpc", {
      ...owner,
      instanceTenancy: "default",
      enableDnsSupport: true,
      enableDnsHostnames: false,
      dhcpOptionsId: "dopt-0{hex:16:dhcp-options}",
      mainRouteTableId: "rtb-0{hex:16:main-route-table}",
      defaultRouteTableId: "rtb-0{hex:16:main-route-table}",
      defaultNetworkAclId: "acl-0{hex:16:default-network-acl}",
      defaultSecurityGroupId: "sg-0{hex:16:default-security-group}",
    }),
    derive: ipv6Outputs,
  },
  "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": { id: "vpc-cidr-assoc-0{hex:16}" },
  "aws:ec2/vpcEncryptionControl:VpcEncryptionControl": { id: "vpcec-0{hex:16}", outputs: { state: "available" } },
  "aws:ec2/subnet:Subnet": numbered("subnet", "subnet", {
    ...owner,
    mapPublicIpOnLaunch: false,
    assignIpv6AddressOnCreation: false,
  }),
  "aws:ec2/routeTable:RouteTable": numbered("rtb", "route-table", owner),
  "aws:ec2/networkAcl:NetworkAcl": numbered("acl", "network-acl", owner),
  "aws:ec2/securityGroup:SecurityGroup": numbered("sg", "security-group", owner),
  "aws:ec2/internetGateway:InternetGateway": numbered("igw", "internet-gateway", owner),
  "aws:ec2/natGateway:NatGateway": numbered("nat", "natgateway"),
  "aws:ec2/networkInterface:NetworkInterface": numbered("eni", "network-interface", owner),
  "aws:ec2/vpcDhcpOptions:VpcDhcpOptions": numbered("dopt", "dhcp-options", owner),
  "aws:ec2/vpcPeeringConnection:VpcPeeringConnection": numbered("pcx", "vpc-peering-connection", {
    acceptStatus: "active",
  }),
  "aws:ec2/managedPrefixList:ManagedPrefixList": numbered("pl", "prefix-list", { ...owner, version: 1 }),
  "aws:ec2/launchTemplate:LaunchTemplate": numbered("lt", "launch-template", { latestVersion: 1, defaultVersion: 1 }),
  "aws:ec2/instance:Instance": numbered("i", "instance", { instanceState: "running" }),
  "aws:ebs/volume:Volume": numbered("vol", "volume"),
  "aws:ebs/snapshot:Snapshot": numbered("snap", "snapshot", owner),
  "aws:ec2/vpcIpam:VpcIpam": {
    ...numbered("ipam", "ipam", {
      privateDefaultScopeId: "ipam-scope-0{hex:16:private}",
      publicDefaultScopeId: "ipam-scope-0{hex:16:public}",
      scopeCount: 2,
    }),
    arn: "arn:{partition}:ec2::{account}:ipam/{id}",
  },
  "aws:ec2/vpcIpamPool:VpcIpamPool": {
    ...numbered("ipam-pool", "ipam-pool"),
    arn: "arn:{partition}:ec2::{account}:ipam-pool/{id}",
  },
  "aws:ec2/vpcIpamScope:VpcIpamScope": {
    ...numbered("ipam-scope", "ipam-scope"),
    arn: "arn:{partition}:ec2::{account}:ipam-scope/{id}",
  },
  "aws:ec2/vpcEndpoint:VpcEndpoint": {
    ...numbered("vpce", "vpc-endpoint", {
      ...owner,
      state: "available",
      requesterManaged: false,
      vpcEndpointType: "Gateway",
    }),
    derive: endpointOutputs,
  },
  "aws:ec2/flowLog:FlowLog": numbered("fl", "vpc-flow-log"),
  "aws:ec2/eip:Eip": {
    id: "eipalloc-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:elastic-ip/{id}",
    outputs: { allocationId: "{id}", domain: "vpc" },
    derive: ({ urn }) => ({ publicIp: publicAddress(urn) }),
  },
  "aws:ec2/routeTableAssociation:RouteTableAssociation": { id: "rtbassoc-0{hex:16}" },
  "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation": { id: "rtbassoc-0{hex:16}" },
  "aws:ec2/networkAclAssociation:NetworkAclAssociation": { id: "aclassoc-0{hex:16}" },
  "aws:ec2/route:Route": {
    id: "r-{.routeTableId}",
    outputs: { origin: "CreateRoute", state: "active" },
    derive: (subject) => ({ id: routeId(subject) }),
  },
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": {
    id: "sgr-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:security-group-rule/{id}",
    outputs: { securityGroupRuleId: "{id}" },
  },
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": {
    id: "sgr-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:security-group-rule/{id}",
    outputs: { securityGroupRuleId: "{id}" },
  },
  "aws:ec2/securityGroupRule:SecurityGroupRule": {
    id: "sgrule-{digits:10}",
    outputs: { securityGroupRuleId: "sgr-0{hex:16}" },
  },
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": {
    id: "sg-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:security-group/{id}",
    outputs: { ...owner, name: "default", description: "default VPC security group" },
  },
  "aws:ec2/defaultRouteTable:DefaultRouteTable": {
    id: "{.defaultRouteTableId}",
    arn: "arn:{partition}:ec2:{region}:{account}:route-table/{id}",
    outputs: owner,
  },
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": {
    id: "{.defaultNetworkAclId}",
    arn: "arn:{partition}:ec2:{region}:{account}:network-acl/{id}",
    outputs: owner,
  },
  "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions": {
    id: "{region}",
    outputs: { awsAccountId: "{account}", awsRegion: "{region}" },
  },
  "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount": {
    id: "{.delegatedAdminAccountId}",
    arn: "arn:{partition}:organizations::{account}:account/{organization}/{.delegatedAdminAccountId}",
    outputs: { servicePrincipal: "ipam.amazonaws.com" },
  },
  "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults": accountSetting,
  "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess": accountSetting,
  "aws:ec2/serialConsoleAccess:SerialConsoleAccess": accountSetting,
  "aws:ebs/encryptionByDefault:EncryptionByDefault": accountSetting,
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess": accountSetting,
  "aws:ebs/defaultKmsKey:DefaultKmsKey": { id: "{.keyArn}" },
};

/** An address of RFC 5737, which nobody has. */
function publicAddress(urn: string): string {
  return `203.0.113.${1 + (crc32(urn) % 254)}`;
}

/** `r-<route table><hash of the destination>`, the hash being a CRC-32 as the provider takes it. */
function routeId({ inputs }: ModelSubject): string {
  const table = inputs["routeTableId"];
  const destination =
    inputs["destinationCidrBlock"] ?? inputs["destinationIpv6CidrBlock"] ?? inputs["destinationPrefixListId"];
  if (containsUnknown([table, destination])) return unknownMarker;
  return `r-${String(table)}${crc32(String(destination ?? ""))}`;
}

/** A /56 of Amazon's, drawn from what RFC 3849 sets aside for examples, or one of a pool of private addresses. */
function ipv6Outputs({ inputs, urn }: ModelSubject): Properties {
  const digits = urnDigits(urn);
  const [third = "", fourth = ""] = [digits.slice(0, 4), digits.slice(4, 6)];
  const block = (first: string): Properties => ({
    ipv6CidrBlock: `${first}:${trimmed(third)}:${trimmed(`${fourth}00`)}::/56`,
    ipv6AssociationId: `vpc-cidr-assoc-0${digits}${digits}`,
  });
  if (inputs["assignGeneratedIpv6CidrBlock"] === true) return block("2001:db8");
  return inputs["ipv6IpamPoolId"] === undefined ? {} : block("fd80:db8");
}

function trimmed(group: string): string {
  return Number.parseInt(group, 16).toString(16);
}

/** An interface endpoint has one network interface a subnet; a gateway endpoint has a prefix list. */
function endpointOutputs({ inputs, urn }: ModelSubject): Properties {
  const subnets = inputs["subnetIds"];
  if (inputs["vpcEndpointType"] !== "Interface" || !Array.isArray(subnets)) {
    return { networkInterfaceIds: [], dnsEntries: [], cidrBlocks: [], prefixListId: `pl-${urnDigits(urn)}` };
  }
  const interfaces = subnets.map((_, index) => `eni-0${urnDigits(`${urn}#interface ${index}`)}${urnDigits(urn)}`);
  return { networkInterfaceIds: interfaces, cidrBlocks: [] };
}

function urnDigits(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}
