// Networks that belong to no tenant's own account: those that tenants share, and those of the platform.

import { addressKey, reachesInternet, tenantAccountCode, type Estate } from "@temelj/estate";
import { flowsOf, SpokeNetwork } from "@temelj/network";
import { accountId, accountProvider, allocatedBlocks } from "@temelj/stack";

import type { RegionHandle } from "./region-network.ts";
import type { Where } from "./where.ts";

/** The networks of accounts that tenants share, in the network account and shared with them. */
export function sharedSpokes(where: Where, home: RegionHandle): void {
  const { estate, organization, provider } = where;
  for (const { code, segment } of sharedNetworks(estate)) {
    const shareWith = { [code]: accountId(organization, code) };
    new SpokeNetwork(code, { ...spokeArgs(where, home, code, segment), shareWith }, { provider });
  }
}

/** The networks of the platform's accounts, each in its own account. */
export function platformSpokes(where: Where, home: RegionHandle): void {
  const { estate, organization, provider: hubProvider } = where;
  for (const { code, network: own } of estate.platformAccounts) {
    if (own === undefined) continue;
    const provider = accountProvider(code, { estate, accountId: accountId(organization, code) });
    new SpokeNetwork(code, { ...spokeArgs(where, home, code, own.segment), hubProvider }, { provider });
  }
}

function spokeArgs({ estate, organization, logging, flows }: Where, home: RegionHandle, code: string, segment: string) {
  const { network, partition, homeRegion } = estate;
  const { cidr, added } = allocatedBlocks(estate, code);
  return {
    cidr,
    addedCidrs: added,
    zones: network.zones,
    region: homeRegion,
    segment,
    hub: home,
    flowLogsArn: logging.flowLogsArn,
    organizationId: organization.organizationId,
    partition,
    prefixListIds: home.prefixListIds,
    flows: flowsOf(code, segment, flows),
    internet: reachesInternet(estate, segment),
    ...(home.profileId === null ? {} : { profileId: home.profileId }),
  };
}

function sharedNetworks({ tenants }: Estate): { code: string; segment: string }[] {
  const shared = new Map<string, string>();
  for (const tenant of tenants.filter(({ tier }) => tier === "shared-account")) {
    for (const environment of tenant.environments) {
      const code = tenantAccountCode(tenant, environment);
      if (addressKey(tenant, environment) === code) shared.set(code, tenant.segment);
    }
  }
  return [...shared].map(([code, segment]) => ({ code, segment }));
}
