// Quotas that are nearly used up, or over, as issues.

import { issue, warning, type Issue } from "@temelj/kernel";
import type { NetworkQuota, QuotaState } from "@temelj/proof";

/** From so many percent on there is too little headroom: AWS takes days to raise a quota. */
const near = 80;

/** What each quota limits, in words. */
export const quotaNames: Readonly<Record<NetworkQuota, string>> = {
  addressPoolDepth: "pools of addresses within each other",
  addressPoolsPerScope: "pools of addresses of a scope",
  addressesPerResolverEndpoint: "addresses of a resolver endpoint",
  clientVpnAuthorizationRules: "authorization rules of a client VPN",
  clientVpnEndpointsPerRegion: "client VPNs of an account and region",
  clientVpnRoutes: "routes of a client VPN in a subnet",
  customerGatewaysPerRegion: "customer gateways of an account and region",
  directConnectAllowedPrefixes: "ranges that a Direct Connect gateway announces",
  directConnectGatewaysPerTransitGateway: "Direct Connect gateways of a transit gateway",
  dnsFirewallDomains: "domains in lists of DNS Firewall of an account and region",
  dnsFirewallDomainsPerRequest: "domains of a list of DNS Firewall, which is set at once",
  dnsFirewallGroupsPerProfile: "DNS Firewall groups of a profile",
  dnsFirewallRulesPerGroup: "rules of a DNS Firewall group",
  endpointPolicyLength: "characters of an endpoint's policy",
  firewallPoliciesPerRegion: "firewall policies of an account and region",
  firewallPolicyRules: "rules that a firewall policy has room for",
  firewallRuleGroupCapacity: "rules of a firewall's group against its capacity",
  firewallRuleLength: "characters of a firewall's longest rule",
  firewallRulesLength: "bytes of rules of a firewall's group",
  firewallTlsConfigurationsPerRegion: "decryption configurations of an account and region",
  firewallsPerRegion: "firewalls of an account and region",
  gatewayEndpointsPerRegion: "gateway endpoints of an account and region",
  hostedZonesPerAccount: "hosted zones of an account",
  interfaceEndpointsPerVpc: "interface endpoints of a VPC",
  internetExceptionsPerRegion: "exceptions from the block of internet gateways of an account and region",
  ipv4BlocksPerVpc: "IPv4 blocks of a VPC",
  keySigningKeysPerZone: "key-signing keys of a zone",
  natGatewaysPerZone: "NAT gateways of an account and zone",
  networkAclsPerVpc: "network ACLs of a VPC",
  networksPerProfile: "networks of a profile",
  participantAccountsPerVpc: "accounts that share a VPC",
  prefixListEntries: "entries that a prefix list may hold",
  prefixListReferences: "rules that name a prefix list",
  prefixListsPerRegion: "prefix lists of an account and region",
  principalsPerShare: "principals of a resource share",
  privateZonesPerProfile: "private zones of a profile",
  profilesPerRegion: "Route 53 profiles of an account and region",
  publicAddressesPerRegion: "public addresses of an account and region",
  queryLogsPerProfile: "query logs of a profile",
  rangesPerAddressPool: "ranges of a pool of addresses",
  resolverEndpointsPerRegion: "resolver endpoints of an account and region",
  resolverRulesPerProfile: "resolver rules of a profile",
  resolverRulesPerRegion: "resolver rules of an account and region",
  resourceSharesPerRegion: "resource shares of an account and region",
  resourcesPerShare: "resources of a resource share",
  routeTablesPerVpc: "route tables of a VPC",
  routesPerRouteTable: "routes of a route table",
  rulesPerNetworkAcl: "rules of a network ACL in one direction",
  rulesPerSecurityGroup: "rules of a security group in one direction",
  securityGroupsPerRegion: "security groups of an account and region",
  serversPerResolverRule: "servers of a resolver rule",
  sharedPrincipalsPerRegion: "principals of all resource shares of an account and region",
  sharedResourcesPerRegion: "resources of all resource shares of an account and region",
  subnetsPerVpc: "subnets of a VPC",
  subnetsSharedWithAccount: "subnets that an account is given",
  transitGatewayAttachments: "attachments of a transit gateway",
  transitGatewayPeerings: "peerings of a transit gateway",
  transitGatewayRouteTables: "route tables of a transit gateway",
  transitGatewayRoutes: "routes of a transit gateway over all its tables",
  transitGatewaysPerRegion: "transit gateways of an account and region",
  transitInterfacesPerDirectConnection: "transit virtual interfaces of a circuit",
  verifiedAccessEndpointsPerRegion: "Verified Access endpoints of an account and region",
  verifiedAccessGroupsPerRegion: "Verified Access groups of an account and region",
  verifiedAccessInstancesPerRegion: "Verified Access instances of an account and region",
  vpcsPerRegion: "VPCs of an account and region",
  vpnConnectionsPerRegion: "VPN connections of an account and region",
  vpnRoutesToSite: "routes that a VPN announces to its site",
};

/** What a quota is for, as short as it can be told: of an ARN, what it names. */
export function quotaHolder(of: string): string {
  return of.startsWith("arn:") ? of.split(":").slice(5).join(":") || of : of;
}

/** An error where AWS will refuse, a warning where it must be asked, or will have to be soon. */
export function quotaIssues(states: readonly QuotaState[]): readonly Issue[] {
  return states.filter(({ share }) => share >= near).map(issueOf);
}

function issueOf({ quota, of, used, limit, fixed, share }: QuotaState): Issue {
  const said = `${quotaNames[quota]}: ${quotaHolder(of)} uses ${used} of ${limit} (${share} %)`;
  if (fixed && used > limit) {
    const fix = "split it: AWS never raises this quota";
    return issue("NETWORK_QUOTA_EXCEEDED", said, { allowed: `at most ${limit}`, fix });
  }
  const fix = fixed
    ? "plan the split now: AWS never raises this quota"
    : `ask AWS to raise it before you deploy, and write what it grants: raisedQuotas.${quota} in network.yaml`;
  return warning("NETWORK_QUOTA_NEAR", said, { allowed: `${limit} unless AWS raises it`, fix });
}
