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
export { type HubNetworkChoices, type HubNetworkPlan, type HubSubnet } from "./hub/plan-hub-network.ts";
