// Network Firewall at a transit gateway or in a network, and NAT gateways of a region or a zone.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsnetworkfirewall.html (2026-11-23)

import type { Properties } from "../../simulation.ts";
import { seededText } from "../../seeded-text.ts";
import { containsUnknown, unknownMarker } from "../../unknown-marker.ts";
import type { AwsModels, ModelSubject } from "../aws-model.ts";

const updateToken = "{uuid}";

export const networkFirewallModels: AwsModels = {
  "aws:networkfirewall/firewall:Firewall": {
    id: "arn:{partition}:network-firewall:{region}:{account}:firewall/{.name}",
    arn: "{id}",
    outputs: { updateToken, transitGatewayOwnerAccountId: "{account}" },
    derive: (subject) => ({ firewallStatuses: firewallStatuses(subject) }),
  },
  "aws:networkfirewall/firewallPolicy:FirewallPolicy": {
    id: "arn:{partition}:network-firewall:{region}:{account}:firewall-policy/{.name}",
    arn: "{id}",
    outputs: { updateToken },
  },
  "aws:networkfirewall/ruleGroup:RuleGroup": {
    id: "arn:{partition}:network-firewall:{region}:{account}:stateful-rulegroup/{.name}",
    arn: "{id}",
    outputs: { updateToken },
  },
  "aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration": {
    id: "arn:{partition}:network-firewall:{region}:{account}:tls-configuration/{.name}",
    arn: "{id}",
    outputs: { updateToken, tlsInspectionConfigurationId: "{uuid:tls}", numberOfAssociations: 0 },
  },
  "aws:networkfirewall/loggingConfiguration:LoggingConfiguration": { id: "{.firewallArn}" },
  "aws:ec2/natGateway:NatGateway": {
    id: "nat-0{hex:16}",
    outputs: { connectivityType: "public", routeTableId: "rtb-0{hex:16:nat-route-table}" },
  },
  "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion": {
    id: "vpcbpa-exclude-0{hex:16}",
    arn: "arn:{partition}:ec2:{region}:{account}:vpc-block-public-access-exclusion/{id}",
  },
};

/** Where the firewall is reached: by its attachment to the gateway, or by an endpoint in each of its subnets. */
function firewallStatuses({ inputs, urn }: ModelSubject): unknown {
  const mappings = inputs["subnetMappings"];
  if (mappings === undefined) {
    const attachmentId = `tgw-attach-0${seededText(`${urn}#attachment`, "hex", 16)}`;
    return [{ syncStates: [], transitGatewayAttachmentSyncStates: [{ attachmentId }] }];
  }
  // Subnets that are not there yet have no endpoint yet.
  if (!Array.isArray(mappings) || containsUnknown(mappings)) return unknownMarker;
  const syncStates = (mappings as Properties[]).map(({ subnetId }) => ({
    attachments: [{ subnetId, endpointId: `vpce-0${seededText(`${urn}#${String(subnetId)}`, "hex", 16)}` }],
  }));
  return [{ syncStates, transitGatewayAttachmentSyncStates: [] }];
}
