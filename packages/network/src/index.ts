export { type InternetBlock } from "./internet-block.ts";
export { type HubHandle, type NetworkHandle } from "./network-handles.ts";
export { NetworkHub, type NetworkHubArgs, type NetworkHubNodes } from "./network-hub.ts";
export { planHub, type HubChoices, type HubPlan, type PlannedBlackhole, type Segment } from "./plan-hub.ts";
export { planSpoke, type SpokeChoices, type SpokePlan } from "./plan-spoke.ts";
export { planSubnets, spokePrefixLengths, zoneLetters, type PlannedSubnet, type Tier } from "./plan-subnets.ts";
export { type SpokeNetworkArgs, type SpokeNetworkNodes } from "./spoke-network-args.ts";
export { SpokeNetwork } from "./spoke-network.ts";
export { issueCodes } from "./issue-codes.ts";
