// Decides the network that leads to the internet: its addresses, and what its partition must have.

import { hasCapability } from "@temelj/facts";
import type { Issue } from "@temelj/kernel";

import { planHubNetwork, type HubNetworkChoices, type HubNetworkPlan } from "../hub/plan-hub-network.ts";
import { missingCapability } from "../inspection/plan-inspection.ts";
import type { EgressKind } from "./egress-kind.ts";

/** What the way out may be told, as far as decisions go. */
export interface EgressChoices extends HubNetworkChoices {
  /** @default "aws" */
  readonly partition?: string;
}

/** Every decision about the way out. */
export type EgressPlan = HubNetworkPlan;

const purpose = {
  defaultCidr: "100.127.255.0/24",
  subject: "the way out",
  code: "NETWORK_EGRESS_CIDR_INVALID",
} as const;

/**
 * The plan of the way out, or an issue error with every issue.
 *
 * @param kind a NAT gateway of the whole region is not everywhere
 */
export function planEgress(
  choices: EgressChoices,
  internalRanges: readonly string[],
  kind: EgressKind = "regional",
): EgressPlan {
  const { partition = "aws" } = choices;
  const lacks = kind === "regional" && !hasCapability(partition, "regionalNatGateway");
  const others: Issue[] = lacks ? [missingCapability(partition, "regionalNatGateway")] : [];
  return planHubNetwork(choices, purpose, { internalRanges }, others);
}
