// Every AWS type whose id, ARN and computed outputs are described.

import type { AwsModel, AwsModels } from "./aws-model.ts";
import { fallbackModel } from "./fallback-model.ts";
import { auditModels } from "./models/audit.ts";
import { ec2Models } from "./models/ec2.ts";
import { edgeModels } from "./models/edge.ts";
import { iamModels } from "./models/iam.ts";
import { networkFirewallModels } from "./models/network-firewall.ts";
import { organizationsModels } from "./models/organizations.ts";
import { route53Models } from "./models/route53.ts";
import { s3Models } from "./models/s3.ts";
import { transitGatewayModels } from "./models/transit-gateway.ts";
import { vpnModels } from "./models/vpn.ts";

/** Models by type. */
export const awsIdentities: AwsModels = {
  ...ec2Models,
  ...transitGatewayModels,
  ...networkFirewallModels,
  ...vpnModels,
  ...s3Models,
  ...iamModels,
  ...organizationsModels,
  ...edgeModels,
  ...route53Models,
  ...auditModels,
};

/** The model of any AWS type: its own, or the general one. */
export function awsModel(type: string): AwsModel {
  return awsIdentities[type] ?? fallbackModel(type);
}
