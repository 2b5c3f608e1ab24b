// AWS quotas that decide what can be built, with their source and date.

import { addressQuotas } from "./address-quotas.ts";
import { edgeQuotas } from "./edge-quotas.ts";
import { nameQuotas } from "./name-quotas.ts";
import { sharingQuotas } from "./sharing-quotas.ts";
import type { Source } from "./source.ts";

/** One quota. */
export interface Quota {
  readonly value: number;
  readonly unit: string;
  /** False when AWS raises it on request. */
  readonly fixed: boolean;
  readonly source: Source;
}

function quota(value: number, unit: string, fixed: boolean, urls: readonly string[], note?: string): Quota {
  return { value, unit, fixed, source: { urls, asOf: "2026-11-23", ...(note === undefined ? {} : { note }) } };
}

const organizations = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html";
const scpChange = "https://cevo.com.au/post/aws-scp-limits-landing-zone-review/";
const scpNote = "Since 2026-05-15 in commercial regions, GovCloud and China; half of it before.";
const createAccount = "https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html";
const vpc = "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html";
const firewall = "https://docs.aws.amazon.com/network-firewall/latest/developerguide/quotas.html";
const gateway = "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html";
const prefixList = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html";
const permissionSet = "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html";

/** Quotas by what they limit. */
export const quotas = {
  ...edgeQuotas,
  ...nameQuotas,
  ...addressQuotas,
  ...sharingQuotas,
  /** Service control policies attached to one root, unit or account, `FullAWSAccess` among them. */
  serviceControlPoliciesPerTarget: quota(10, "policies", true, [organizations, scpChange], scpNote),
  /** White space counts unless it is removed. */
  serviceControlPolicyLength: quota(10_240, "characters", true, [organizations, scpChange], scpNote),
  serviceControlPolicyDescriptionLength: quota(512, "characters", true, [
    "https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html",
  ]),
  organizationalUnitDepth: quota(5, "levels below the root", true, [organizations]),
  organizationalUnitNameLength: quota(128, "characters", true, [organizations]),
  accountsPerOrganization: quota(10, "accounts", false, [organizations], "The default of a new organization."),
  accountEmailLength: quota(64, "characters", true, [createAccount]),
  accountNameLength: quota(50, "characters", true, [createAccount]),
  permissionSetNameLength: quota(32, "characters", true, [permissionSet]),
  permissionSetDescriptionLength: quota(700, "characters", true, [permissionSet]),
  permissionSetSessionHours: quota(12, "hours", true, [
    "https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html",
  ]),
  vpcsPerRegion: quota(5, "VPCs", false, [vpc]),
  /** The largest VPC. */
  vpcShortestPrefix: quota(16, "prefix length", true, [vpc]),
  /** The smallest VPC and subnet. */
  vpcLongestPrefix: quota(28, "prefix length", true, [vpc]),
  /** The first and all that were added. */
  ipv4BlocksPerVpc: quota(5, "IPv4 blocks", false, [vpc], "Can be raised to 50."),
  subnetsPerVpc: quota(200, "subnets", false, [vpc]),
  routeTablesPerVpc: quota(200, "route tables", false, [vpc]),
  routesPerRouteTable: quota(50, "routes", false, [vpc], "Newer pages say 500; the lower number is on the safe side."),
  /** In each direction. */
  rulesPerNetworkAcl: quota(20, "rules", false, [vpc], "Can be raised to 40."),
  networkAclsPerVpc: quota(200, "network ACLs", false, [vpc]),
  /** In each direction, IPv4 and IPv6 apart. A prefix list counts as many as it may hold, not as many as it holds. */
  rulesPerSecurityGroup: quota(60, "rules", false, [vpc], "Times the groups of an interface at most 1,000."),
  /** Of one account. */
  securityGroupsPerRegion: quota(2500, "security groups", false, [vpc]),
  prefixListsPerRegion: quota(100, "prefix lists", false, [vpc]),
  prefixListEntries: quota(1000, "entries", false, [vpc]),
  /** By security groups of all accounts that use the list. */
  prefixListReferences: quota(
    5000,
    "references",
    false,
    [vpc],
    "Newer pages say 10,000; the lower number is on the safe side.",
  ),
  /** Entries that one request may add. */
  prefixListEntriesPerRequest: quota(100, "entries", true, [prefixList]),
  natGatewaysPerZone: quota(5, "NAT gateways", false, [vpc]),
  /** Of one account. */
  publicAddressesPerRegion: quota(5, "Elastic IP addresses", false, [vpc]),
  gatewayEndpointsPerRegion: quota(20, "gateway endpoints", false, [vpc]),
  interfaceEndpointsPerVpc: quota(50, "interface endpoints", false, [vpc]),
  /** White space counts. */
  endpointPolicyLength: quota(20_480, "characters", true, [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html",
  ]),
  /** Networks and subnets of an account that its block of internet gateways spares. */
  internetExceptionsPerRegion: quota(50, "exceptions", false, [vpc]),
  transitGatewaysPerRegion: quota(5, "transit gateways", false, [gateway], "Of one account."),
  transitGatewayRouteTables: quota(20, "route tables", false, [gateway]),
  /** Static and propagated, over all tables of one gateway. */
  transitGatewayRoutes: quota(10_000, "routes", false, [gateway]),
  transitGatewayAttachments: quota(5000, "attachments", true, [gateway]),
  transitGatewayPeerings: quota(50, "peering attachments", false, [gateway], "Of one gateway."),
  /** Of one account and region. */
  firewallsPerRegion: quota(5, "firewalls", false, [firewall]),
  firewallPoliciesPerRegion: quota(20, "firewall policies", false, [firewall]),
  firewallTlsConfigurationsPerRegion: quota(20, "TLS inspection configurations", false, [firewall]),
  /** Fixed for a rule group when it is created. A rule of a rules string counts one. */
  firewallRuleGroupCapacity: quota(30_000, "rules", true, [
    firewall,
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/nwfw-rule-group-capacity.html",
  ]),
  /** Over all rule groups of a policy, by their capacity. */
  firewallPolicyRules: quota(30_000, "rules", false, [firewall]),
  firewallRuleLength: quota(8192, "characters", true, [firewall], "Each value of a variable counts."),
  firewallRulesLength: quota(2_000_000, "bytes", true, [firewall], "The rules of one group."),
  iamRoleNameLength: quota(64, "characters", true, [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
  ]),
  bucketNameLength: quota(63, "characters", true, [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
  ]),
  certificateDomainLength: quota(64, "characters", true, [
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
  ]),
} as const satisfies Readonly<Record<string, Quota>>;
