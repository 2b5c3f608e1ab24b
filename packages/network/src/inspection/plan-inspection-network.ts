// Decides the network that a firewall stands in where it cannot stand at the transit gateway itself.

import { linkedRanges } from "../hub/linked-ranges.ts";
import {
  planHubNetwork,
  type HubNetworkChoices,
  type HubNetworkPlan,
  type PassingRanges,
} from "../hub/plan-hub-network.ts";
import { inspectionIssues, planInspection, type InspectionChoices, type InspectionPlan } from "./plan-inspection.ts";

/** What the firewall and its network may be told, as far as decisions go. */
export type InspectionNetworkChoices = InspectionChoices & HubNetworkChoices;

/** Every decision about them. */
export interface InspectionNetworkPlan {
  readonly network: HubNetworkPlan;
  readonly inspection: InspectionPlan;
}

const purpose = {
  defaultCidr: "100.127.254.0/24",
  subject: "the firewall's network",
  code: "NETWORK_INSPECTION_CIDR_INVALID",
} as const;

/** The plan of a firewall in a network, or an issue error with every issue. */
export function planInspectionNetwork(
  choices: InspectionNetworkChoices,
  passing: PassingRanges,
): InspectionNetworkPlan {
  const homeRanges = linkedRanges(passing);
  const issues = inspectionIssues(choices, homeRanges, "network");
  return {
    network: planHubNetwork(choices, purpose, passing, issues),
    inspection: planInspection(choices, homeRanges, "network"),
  };
}
