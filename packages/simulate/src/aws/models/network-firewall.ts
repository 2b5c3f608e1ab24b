// Network Firewall at a transit gateway, and the NAT gateway of a region.
// ARNs: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsnetworkfirewall.html (2026-11-23)

import type { AwsModels } from "../aws-model.ts";

const updateToken = "{uuid}";

export const networkFirewallModels: AwsModels = {
  "aws:networkfirewall/firewall:Firewall": {
    id: "arn:{partition}:network-firewall:{region}:{account}:firewall/{.name}",
    arn: "{id}",
    outputs: {
      updateToken,
      transitGatewayOwnerAccountId: "{account}",
      firewallStatuses: [
        {
          syncStates: [],
          transitGatewayAttachmentSyncStates: [{ attachmentId: "tgw-attach-0{hex:16:attachment}" }],
        },
      ],
    },
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
