export { Inspection, type InspectionArgs, type InspectionLogs, type InspectionNodes } from "./inspection.ts";
export { type InternetBlock } from "./internet-block.ts";
export { InternetEgress, type InternetEgressArgs, type InternetEgressNodes } from "./internet-egress.ts";
export { type EgressHandle, type HubHandle, type InspectionHandle, type NetworkHandle } from "./network-handles.ts";
export { NetworkHub, type NetworkHubArgs, type NetworkHubNodes } from "./network-hub.ts";
export { planEgress, type EgressChoices, type EgressPlan } from "./plan-egress.ts";
export { planHub, type HubChoices, type HubPlan, type PlannedBlackhole, type Segment } from "./plan-hub.ts";
export {
  planInspection,
  type InspectedEnd,
  type InspectedFlow,
  type InspectedSegment,
  type InspectionChoices,
  type InspectionPlan,
  type PlannedRuleGroup,
} from "./plan-inspection.ts";
export { planSpoke, type SpokeChoices, type SpokePlan } from "./plan-spoke.ts";
export { planSubnets, spokePrefixLengths, zoneLetters, type PlannedSubnet, type Tier } from "./plan-subnets.ts";
export { type SpokeNetworkArgs, type SpokeNetworkNodes } from "./spoke-network-args.ts";
export { SpokeNetwork } from "./spoke-network.ts";
export { issueCodes } from "./issue-codes.ts";
export {
  AddressAdministrator,
  type AddressAdministratorArgs,
  type AddressAdministratorNodes,
} from "./address-administrator.ts";
export {
  type AddressChoices,
  type AddressPool,
  type EstateRange,
  type LockedAllocation,
  type NetmaskRules,
  type ReservedRange,
} from "./address-choices.ts";
export {
  AddressManagement,
  type AddressManagementArgs,
  type AddressManagementHandle,
  type AddressManagementNodes,
} from "./address-management.ts";
export {
  perimeterPolicy,
  type Perimeter,
  type PerimeterPolicy,
  type PerimeterStatement,
} from "./data-perimeter-policy.ts";
export { endpointCostSource, endpointMonthlyCost } from "./endpoint-cost.ts";
export {
  endpointServices,
  endpointServicesSource,
  isEndpointService,
  type EndpointGuard,
  type EndpointNeed,
  type EndpointService,
  type EndpointServiceName,
} from "./endpoint-services.ts";
export { planAddressPools, type AddressPlan, type PlannedPool, type PlannedReservation } from "./plan-address-pools.ts";
export {
  planPrivateEndpoints,
  type PlannedEndpoint,
  type PrivateEndpointChoices,
  type PrivateEndpointsPlan,
} from "./plan-private-endpoints.ts";
export {
  type PrivateEndpointsArgs,
  type PrivateEndpointsHandle,
  type PrivateEndpointsNodes,
} from "./private-endpoints-args.ts";
export { PrivateEndpoints } from "./private-endpoints.ts";
