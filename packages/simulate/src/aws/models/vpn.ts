// Edges: site-to-site VPN, Direct Connect, Client VPN, Verified Access.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html,
// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdirectconnect.html (2026-11-28)

import type { AwsModel, AwsModels } from "../aws-model.ts";

/** A resource of EC2's whose id is its prefix, `-0` and 16 hexadecimal digits. */
function numbered(prefix: string, kind: string, outputs: AwsModel["outputs"] = {}): AwsModel {
  return { id: `${prefix}-0{hex:16}`, arn: `arn:{partition}:ec2:{region}:{account}:${kind}/{id}`, outputs };
}

/** What AWS says of one tunnel. A key that Secrets Manager holds is not shown. */
function tunnel(number: 1 | 2): NonNullable<AwsModel["outputs"]> {
  return {
    [`tunnel${number}Address`]: `203.0.113.{digits:2:tunnel-${number}}`,
    [`tunnel${number}BgpAsn`]: "64512",
    [`tunnel${number}BgpHoldtime`]: 30,
    [`tunnel${number}InsideCidr`]: `169.254.{digits:2:inside-${number}}.0/30`,
    [`tunnel${number}VgwInsideAddress`]: `169.254.{digits:2:inside-${number}}.1`,
    [`tunnel${number}CgwInsideAddress`]: `169.254.{digits:2:inside-${number}}.2`,
    [`tunnel${number}PresharedKey`]: "REDACTED",
  };
}

export const vpnModels: AwsModels = {
  "aws:ec2/customerGateway:CustomerGateway": numbered("cgw", "customer-gateway"),
  "aws:ec2/vpnGateway:VpnGateway": numbered("vgw", "vpn-gateway"),
  "aws:ec2/vpnConnection:VpnConnection": numbered("vpn", "vpn-connection", {
    transitGatewayAttachmentId: "tgw-attach-0{hex:16:attachment}",
    presharedKeyArn: "arn:{partition}:secretsmanager:{region}:{account}:secret:s2svpn!{id}-key-{letters:6:key}",
    tunnelInsideIpVersion: "ipv4",
    ...tunnel(1),
    ...tunnel(2),
  }),
  "aws:directconnect/gateway:Gateway": {
    id: "{uuid}",
    arn: "arn:{partition}:directconnect::{account}:dx-gateway/{id}",
    outputs: { ownerAccountId: "{account}" },
  },
  "aws:directconnect/gatewayAssociation:GatewayAssociation": {
    id: "ga-{.dxGatewayId}{.associatedGatewayId}",
    outputs: {
      associatedGatewayOwnerAccountId: "{account}",
      associatedGatewayType: "transitGateway",
      dxGatewayAssociationId: "{uuid}",
      dxGatewayOwnerAccountId: "{account}",
      transitGatewayAttachmentId: "tgw-attach-0{hex:16:attachment}",
    },
  },
  "aws:directconnect/transitVirtualInterface:TransitVirtualInterface": {
    id: "dxvif-{lower:8}",
    arn: "arn:{partition}:directconnect:{region}:{account}:dxvif/{id}",
    outputs: { amazonSideAsn: "64512", bgpAuthKey: "{lower:16:bgp-key}", jumboFrameCapable: true },
  },
  "aws:ec2clientvpn/endpoint:Endpoint": numbered("cvpn-endpoint", "client-vpn-endpoint", {
    dnsName: "*.{id}.prod.clientvpn.{region}.{dns}",
    endpointIpAddressType: "ipv4",
    trafficIpAddressType: "ipv4",
  }),
  "aws:ec2clientvpn/networkAssociation:NetworkAssociation": {
    id: "cvpn-assoc-0{hex:16}",
    outputs: { associationId: "{id}" },
  },
  "aws:ec2clientvpn/route:Route": {
    id: "{.clientVpnEndpointId},{.targetVpcSubnetId},{.destinationCidrBlock}",
    outputs: { origin: "add-route", type: "Nat" },
  },
  "aws:ec2clientvpn/authorizationRule:AuthorizationRule": {
    id: "{.clientVpnEndpointId},{.targetNetworkCidr},{.accessGroupId}",
  },
  "aws:verifiedaccess/instance:Instance": { id: "vai-0{hex:16}" },
  "aws:verifiedaccess/trustProvider:TrustProvider": { id: "vatp-0{hex:16}" },
  "aws:verifiedaccess/instanceTrustProviderAttachment:InstanceTrustProviderAttachment": {
    id: "{.verifiedaccessInstanceId}/{.verifiedaccessTrustProviderId}",
  },
  "aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration": {
    id: "{.verifiedaccessInstanceId}",
  },
  "aws:verifiedaccess/group:Group": {
    id: "vagr-0{hex:16}",
    outputs: {
      owner: "{account}",
      verifiedaccessGroupArn: "arn:{partition}:ec2:{region}:{account}:verified-access-group/{id}",
      verifiedaccessGroupId: "{id}",
    },
  },
};
