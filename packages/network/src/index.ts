export { Inspection, type InspectionArgs, type InspectionNodes } from "./inspection/inspection.ts";
export { type InspectionLogs } from "./inspection/firewall-at-hub.ts";
export { type InternetBlock } from "./vpc/internet-block.ts";
export { InternetEgress, type InternetEgressArgs, type InternetEgressNodes } from "./egress/internet-egress.ts";
export { type EgressHandle, type HubHandle, type InspectionHandle, type NetworkHandle } from "./network-handles.ts";
export { NetworkHub, type NetworkHubArgs, type NetworkHubNodes } from "./hub/network-hub.ts";
export { planEgress, type EgressChoices, type EgressPlan } from "./egress/plan-egress.ts";
export { planHub, type HubChoices, type HubPlan, type PlannedBlackhole, type Segment } from "./hub/plan-hub.ts";
export {
  planInspection,
  type InspectedEnd,
  type InspectedFlow,
  type InspectedSegment,
  type InspectionChoices,
  type InspectionPlan,
  type PlannedRuleGroup,
} from "./inspection/plan-inspection.ts";
export { planSpoke, type SpokeChoices, type SpokePlan } from "./spoke/plan-spoke.ts";
export { planSubnets, spokePrefixLengths, zoneLetters, type PlannedSubnet, type Tier } from "./vpc/plan-subnets.ts";
export { type SpokeNetworkArgs, type SpokeNetworkNodes } from "./spoke/spoke-network-args.ts";
export { SpokeNetwork } from "./spoke/spoke-network.ts";
export { issueCodes } from "./issue-codes.ts";
export {
  AddressAdministrator,
  type AddressAdministratorArgs,
  type AddressAdministratorNodes,
} from "./addresses/address-administrator.ts";
export {
  type AddressChoices,
  type AddressPool,
  type EstateRange,
  type LockedAllocation,
  type NetmaskRules,
  type ReservedRange,
} from "./addresses/address-choices.ts";
export {
  AddressManagement,
  type AddressManagementArgs,
  type AddressManagementHandle,
  type AddressManagementNodes,
} from "./addresses/address-management.ts";
export {
  perimeterPolicy,
  type Perimeter,
  type PerimeterPolicy,
  type PerimeterStatement,
} from "./endpoints/data-perimeter-policy.ts";
export { endpointCostSource, endpointMonthlyCost } from "./endpoints/endpoint-cost.ts";
export {
  planAddressPools,
  type AddressPlan,
  type PlannedPool,
  type PlannedReservation,
} from "./addresses/plan-address-pools.ts";
export {
  planPrivateEndpoints,
  type PlannedEndpoint,
  type PrivateEndpointChoices,
  type PrivateEndpointsPlan,
} from "./endpoints/plan-private-endpoints.ts";
export {
  type PrivateEndpointsArgs,
  type PrivateEndpointsHandle,
  type PrivateEndpointsNodes,
} from "./endpoints/private-endpoints-args.ts";
export { PrivateEndpoints } from "./endpoints/private-endpoints.ts";
export {
  planPrefixLists,
  prefixListSize,
  type ListedRanges,
  type PlannedPrefixList,
  type PrefixListChoices,
  type PrefixListsPlan,
} from "./segments/plan-prefix-lists.ts";
export {
  SegmentPrefixLists,
  type SegmentPrefixListsArgs,
  type SegmentPrefixListsHandle,
  type SegmentPrefixListsNodes,
} from "./segments/segment-prefix-lists.ts";
export { flowsOf, type SpokeFlow, type SpokeFlowEnd } from "./spoke/flows-of.ts";
export { type EncryptionExclusion, type EncryptionMode } from "./spoke/plan-encryption.ts";
export { podRange } from "./spoke/plan-pods.ts";
export { planWorkloadRules, type PlannedRule, type WorkloadRules } from "./spoke/plan-workload-rules.ts";
export {
  InspectionNetwork,
  type InspectionNetworkArgs,
  type InspectionNetworkNodes,
} from "./inspection/inspection-network.ts";
export { type FirewallArgs, type FirewallNodes, type FirewallPlace } from "./inspection/firewall-at-hub.ts";
export { inspectionKind, type InspectionKind } from "./inspection/inspection-kind.ts";
export { type DecryptionChoices, type DecryptionPlan } from "./inspection/plan-decryption.ts";
export {
  planInspectionNetwork,
  type InspectionNetworkChoices,
  type InspectionNetworkPlan,
} from "./inspection/plan-inspection-network.ts";
export { egressKind, type EgressKind } from "./egress/egress-kind.ts";
export { type EgressNetworkArgs } from "./egress/egress-network.ts";
export {
  ZonalInternetEgress,
  type ZonalEgressHandle,
  type ZonalInternetEgressArgs,
  type ZonalInternetEgressNodes,
} from "./egress/zonal-internet-egress.ts";
export { type HubNetworkChoices, type HubNetworkPlan, type HubSubnet } from "./hub/plan-hub-network.ts";
export {
  DnsFirewall,
  type DnsFirewallArgs,
  type DnsFirewallHandle,
  type DnsFirewallNodes,
} from "./names/dns-firewall.ts";
export { DnsFirewallMode, type DnsFirewallModeArgs, type DnsFirewallModeNodes } from "./names/dns-firewall-mode.ts";
export { NameResolver } from "./names/name-resolver.ts";
export {
  type NameResolverArgs,
  type NameResolverHandle,
  type NameResolverNodes,
  type ResolverNetwork,
} from "./names/name-resolver-args.ts";
export {
  NamesProfile,
  type NamesProfileArgs,
  type NamesProfileHandle,
  type NamesProfileNodes,
} from "./names/names-profile.ts";
export {
  planDnsFirewall,
  type DnsFirewallChoices,
  type DnsFirewallPlan,
  type NameResponse,
  type PlannedDomainList,
  type PlannedNameRule,
} from "./names/plan-dns-firewall.ts";
export {
  planNameResolver,
  type Forward,
  type NameResolverChoices,
  type NameResolverPlan,
} from "./names/plan-name-resolver.ts";
export { planPrivateNames, type PrivateNameChoices, type PrivateNamesPlan } from "./names/plan-private-names.ts";
export {
  planPublicZones,
  type CertificateAuthorities,
  type PlannedZone,
  type PublicZoneChoices,
  type PublicZonesPlan,
} from "./names/plan-public-zones.ts";
export {
  PrivateNames,
  type PrivateNamesArgs,
  type PrivateNamesHandle,
  type PrivateNamesNodes,
} from "./names/private-names.ts";
export { PublicZones } from "./names/public-zones.ts";
export {
  type PublicZonesArgs,
  type PublicZonesHandle,
  type PublicZonesNodes,
  type TenantZone,
} from "./names/public-zones-args.ts";
export {
  DirectConnectLink,
  type DirectConnectLinkArgs,
  type DirectConnectLinkHandle,
  type DirectConnectLinkNodes,
} from "./edges/direct-connect-link.ts";
export {
  planDirectConnect,
  type DirectConnectChoices,
  type DirectConnectPlan,
  type TransitInterface,
} from "./edges/plan-direct-connect.ts";
export { planSiteLink, type SiteLinkChoices, type SiteLinkPlan, type SiteRoutes } from "./edges/plan-site-link.ts";
export {
  type SiteConnection,
  type SiteLinkArgs,
  type SiteLinkHandle,
  type SiteLinkNodes,
} from "./edges/site-link-args.ts";
export { SiteLink } from "./edges/site-link.ts";
export { tunnelSuites } from "./edges/tunnel-options.ts";
export {
  HubPeering,
  type HubPeeringArgs,
  type HubPeeringNodes,
  type PeeredRegion,
  type PeeringHandle,
} from "./hub/hub-peering.ts";
export {
  planPeering,
  type PeeredHub,
  type PeeringChoices,
  type PeeringPlan,
  type PeeringSide,
} from "./hub/plan-peering.ts";
export {
  planStaffVpn,
  type StaffGrant,
  type StaffRule,
  type StaffVpnChoices,
  type StaffVpnPlan,
} from "./edges/plan-staff-vpn.ts";
export {
  type StaffGroupGrant,
  type StaffVpnArgs,
  type StaffVpnHandle,
  type StaffVpnNodes,
} from "./edges/staff-vpn-args.ts";
export { StaffVpn } from "./edges/staff-vpn.ts";
export {
  membersPolicy,
  planVerifiedAccess,
  type AccessGroupChoices,
  type VerifiedAccessChoices,
  type VerifiedAccessPlan,
} from "./edges/plan-verified-access.ts";
export {
  type AccessGroup,
  type VerifiedAccessArgs,
  type VerifiedAccessHandle,
  type VerifiedAccessNodes,
} from "./edges/verified-access-args.ts";
export { VerifiedAccess } from "./edges/verified-access.ts";
