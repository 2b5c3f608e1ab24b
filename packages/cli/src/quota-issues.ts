// Quotas that are nearly used up, or over, as issues.

import { issue, warning, type Issue } from "@temelj/kernel";
import type { NetworkQuota, QuotaState } from "@temelj/proof";

/** From so many percent on there is too little headroom: AWS takes days to raise a quota. */
const near = 80;

/** What each quota limits, in words. */
export const quotaNames: Readonly<Record<NetworkQuota, string>> = {
  vpcsPerRegion: "VPCs of an account and region",
  subnetsPerVpc: "subnets of a VPC",
  routeTablesPerVpc: "route tables of a VPC",
  routesPerRouteTable: "routes of a route table",
  networkAclsPerVpc: "network ACLs of a VPC",
  rulesPerNetworkAcl: "rules of a network ACL in one direction",
  interfaceEndpointsPerVpc: "interface endpoints of a VPC",
  gatewayEndpointsPerRegion: "gateway endpoints of an account and region",
  transitGatewaysPerRegion: "transit gateways of an account and region",
  transitGatewayRouteTables: "route tables of a transit gateway",
  transitGatewayRoutes: "routes of a transit gateway over all its tables",
  transitGatewayAttachments: "attachments of a transit gateway",
  transitGatewayPeerings: "peerings of a transit gateway",
  publicAddressesPerRegion: "public addresses of an account and region",
  firewallsPerRegion: "firewalls of an account and region",
  firewallPoliciesPerRegion: "firewall policies of an account and region",
  firewallTlsConfigurationsPerRegion: "decryption configurations of an account and region",
};

/** An error where AWS will refuse, a warning where it must be asked, or will have to be soon. */
export function quotaIssues(states: readonly QuotaState[]): readonly Issue[] {
  return states.filter(({ share }) => share >= near).map(issueOf);
}

function issueOf({ quota, of, used, limit, fixed, share }: QuotaState): Issue {
  const said = `${quotaNames[quota]}: ${of} uses ${used} of ${limit} (${share} %)`;
  if (fixed && used > limit) {
    const fix = "split it: AWS never raises this quota";
    return issue("NETWORK_QUOTA_EXCEEDED", said, { allowed: `at most ${limit}`, fix });
  }
  const fix = fixed
    ? "plan the split now: AWS never raises this quota"
    : "ask AWS to raise it before you deploy: Service Quotas in the account's console";
  return warning("NETWORK_QUOTA_NEAR", said, { allowed: `${limit} by default`, fix });
}
