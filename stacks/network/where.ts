// What every part of the network stack needs to know: the estate, its account, and where logs go.

import { impliedFlows, resolveFlows, type Estate, type ResolvedFlow } from "@temelj/estate";
import { accountId, accountProvider, type Platform } from "@temelj/stack";
import type * as pulumi from "@pulumi/pulumi";

/** The stack's surroundings. */
export interface Where {
  readonly estate: Estate;
  readonly organization: Platform["organization"];
  readonly logging: Platform["logging"];
  readonly identity: Platform["identity"];
  readonly organizationArn: string;
  /** Of the network account. */
  readonly provider: pulumi.ProviderResource;
  /** All that may begin, written or implied. */
  readonly flows: readonly ResolvedFlow[];
}

/** What the network stack reads of the layers below it. */
export type Below = Pick<Where, "organization" | "logging" | "identity">;

/** The surroundings of the running stack. */
export function whereIn(estate: Estate, below: Below): Where {
  const { organization } = below;
  const { organizationId, managementAccountId } = organization;
  return {
    estate,
    ...below,
    organizationArn: `arn:${estate.partition}:organizations::${managementAccountId}:organization/${organizationId}`,
    provider: accountProvider("network", { estate, accountId: accountId(organization, "network") }),
    flows: [...resolveFlows(estate), ...impliedFlows(estate)],
  };
}
