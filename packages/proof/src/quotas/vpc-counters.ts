// What counts towards the quotas of VPCs.

import { one, perPlace, perText, type Counters } from "./counters.ts";
import { lengthOf, text } from "./plan-index.ts";

export const vpcCounters = {
  vpcsPerRegion: { "aws:ec2/vpc:Vpc": perPlace },
  ipv4BlocksPerVpc: {
    "aws:ec2/vpc:Vpc": ({ id }) => one(id),
    "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": perText("vpcId"),
  },
  subnetsPerVpc: { "aws:ec2/subnet:Subnet": perText("vpcId") },
  routeTablesPerVpc: { "aws:ec2/routeTable:RouteTable": perText("vpcId") },
  routesPerRouteTable: {
    "aws:ec2/route:Route": perText("routeTableId"),
    "aws:ec2/routeTable:RouteTable": ({ id, inputs }) => ({ of: id, count: lengthOf(inputs["routes"]) }),
  },
  networkAclsPerVpc: { "aws:ec2/networkAcl:NetworkAcl": perText("vpcId") },
  rulesPerNetworkAcl: {
    "aws:ec2/networkAcl:NetworkAcl": ({ id, inputs: { ingress, egress } }) => {
      return { of: id, count: Math.max(lengthOf(ingress), lengthOf(egress)) };
    },
    "aws:ec2/networkAclRule:NetworkAclRule": ({ inputs: { networkAclId, egress } }) => {
      const direction = egress === true ? "outbound" : "inbound";
      return one(typeof networkAclId === "string" ? `${networkAclId} ${direction}` : undefined);
    },
  },
  natGatewaysPerZone: {
    // One of a region is in no zone: it is wherever it is used.
    "aws:ec2/natGateway:NatGateway": (resource, index) => {
      const zone = index.find(resource.inputs["subnetId"])?.inputs["availabilityZone"];
      const account = index.accountOf(resource);
      return one(typeof zone === "string" && account !== undefined ? `${account} ${zone}` : undefined);
    },
  },
  publicAddressesPerRegion: { "aws:ec2/eip:Eip": perPlace },
  internetExceptionsPerRegion: {
    "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion": perPlace,
  },
  interfaceEndpointsPerVpc: {
    "aws:ec2/vpcEndpoint:VpcEndpoint": ({ inputs: { vpcId, vpcEndpointType } }) => {
      return { of: text(vpcId), count: vpcEndpointType === "Interface" ? 1 : 0 };
    },
  },
  gatewayEndpointsPerRegion: {
    "aws:ec2/vpcEndpoint:VpcEndpoint": (resource, index) => {
      return { of: index.placeOf(resource), count: resource.inputs["vpcEndpointType"] === "Interface" ? 0 : 1 };
    },
  },
  endpointPolicyLength: {
    "aws:ec2/vpcEndpoint:VpcEndpoint": ({ id, inputs: { policy } }) => {
      return { of: id, count: typeof policy === "string" ? policy.length : 0 };
    },
  },
} as const satisfies Readonly<Record<string, Counters>>;
