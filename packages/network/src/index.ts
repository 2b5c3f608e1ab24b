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
