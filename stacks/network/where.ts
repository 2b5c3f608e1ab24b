// What every part of the network stack needs to know: the estate, its account, and where logs go.

import { impliedFlows, resolveFlows, type Estate, type ResolvedFlow } from "@temelj/estate";
import { accountId, accountProvider, type Platform } from "@temelj/stack";
import type * as pulumi from "@pulumi/pulumi";

/** The stack's surroundings. */
export interface Where {
  readonly estate: Estate;
  readonly organization: Platform["organization"];
  readonly logging: Platform["logging"];
  readonly organizationArn: string;
  /** Of the network account. */
  readonly provider: pulumi.ProviderResource;
  /** All that may begin, written or implied. */
  readonly flows: readonly ResolvedFlow[];
}

/** The surroundings of the running stack. */
export function whereIn(estate: Estate, organization: Where["organization"], logging: Where["logging"]): Where {
  const { organizationId, managementAccountId } = organization;
  return {
    estate,
    organization,
    logging,
    organizationArn: `arn:${estate.partition}:organizations::${managementAccountId}:organization/${organizationId}`,
    provider: accountProvider("network", { estate, accountId: accountId(organization, "network") }),
    flows: [...resolveFlows(estate), ...impliedFlows(estate)],
  };
}
