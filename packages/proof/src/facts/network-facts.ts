// Everything that plans say about networks, as plain data that can be merged over stacks.

import type { ClientRangeFact, ClientVpnFact, CustomerGatewayFact } from "./edge-facts.ts";
import type { EndpointFact } from "./endpoint-facts.ts";
import type { Unproven } from "./fact-reader.ts";
import type { FilterFact, FilterRuleFact } from "./filter-facts.ts";
import type { FirewallEndpointFact, FirewallFact, FirewallPolicyFact, RuleGroupFact } from "./firewall-facts.ts";
import type {
  AttachmentFact,
  GatewayListRouteFact,
  GatewayRouteFact,
  GatewayTableFact,
  Membership,
  PeeringFact,
} from "./gateway-facts.ts";
import type { InternetBlockFact, InternetExceptionFact, PublicAddressFact } from "./internet-facts.ts";
import type { GroupFact, GroupRuleFact, PrefixListEntryFact, PrefixListFact } from "./security-group-facts.ts";
import type { ListRouteFact, NatFact, RouteFact, SubnetFact, VpcFact } from "./vpc-facts.ts";

/** Everything that the plans say. */
export interface NetworkFacts {
  readonly vpcs: readonly VpcFact[];
  /** Blocks that VPCs have beside their first. */
  readonly addedBlocks: readonly { readonly vpc: string; readonly cidr: string }[];
  readonly subnets: readonly SubnetFact[];
  /** Route table of a subnet. */
  readonly subnetTables: readonly { readonly subnet: string; readonly table: string }[];
  /** Route table of a VPC's other subnets, where it is not the one it began with. */
  readonly mainTables: readonly { readonly vpc: string; readonly table: string }[];
  readonly routes: readonly RouteFact[];
  readonly listRoutes: readonly ListRouteFact[];
  readonly natGateways: readonly NatFact[];
  readonly filters: readonly FilterFact[];
  readonly filterRules: readonly FilterRuleFact[];
  readonly filterSubnets: readonly { readonly filter: string; readonly subnet: string }[];
  readonly gatewayTables: readonly GatewayTableFact[];
  readonly attachments: readonly AttachmentFact[];
  readonly peerings: readonly PeeringFact[];
  readonly associations: readonly Membership[];
  readonly propagations: readonly Membership[];
  readonly gatewayRoutes: readonly GatewayRouteFact[];
  readonly gatewayListRoutes: readonly GatewayListRouteFact[];
  readonly customerGateways: readonly CustomerGatewayFact[];
  readonly clientVpns: readonly ClientVpnFact[];
  readonly clientSubnets: readonly { readonly endpoint: string; readonly subnet: string }[];
  readonly clientAuthorizations: readonly ClientRangeFact[];
  readonly clientRoutes: readonly ClientRangeFact[];
  readonly firewalls: readonly FirewallFact[];
  readonly firewallEndpoints: readonly FirewallEndpointFact[];
  readonly firewallPolicies: readonly FirewallPolicyFact[];
  readonly ruleGroups: readonly RuleGroupFact[];
  readonly groups: readonly GroupFact[];
  readonly groupRules: readonly GroupRuleFact[];
  readonly prefixLists: readonly PrefixListFact[];
  readonly prefixListEntries: readonly PrefixListEntryFact[];
  readonly endpoints: readonly EndpointFact[];
  readonly endpointTables: readonly { readonly endpoint: string; readonly table: string }[];
  readonly endpointPolicies: readonly { readonly endpoint: string; readonly policy: string }[];
  readonly profileEndpoints: readonly { readonly profile: string; readonly endpoint: string }[];
  readonly profileNetworks: readonly { readonly profile: string; readonly vpc: string }[];
  readonly internetGateways: readonly { readonly vpc: string; readonly urn: string }[];
  readonly internetBlocks: readonly InternetBlockFact[];
  readonly internetExceptions: readonly InternetExceptionFact[];
  readonly hosts: readonly { readonly id: string; readonly subnet: string }[];
  readonly publicAddresses: readonly PublicAddressFact[];
  /** Resources with a value that is not known, or of a kind that is not understood: nothing can be proven with them. */
  readonly unknown: readonly Unproven[];
}

/** Facts while they are collected. */
export type MutableFacts = { -readonly [Key in keyof NetworkFacts]: NetworkFacts[Key][number][] };
