// The hub in the middle, and the networks that tenants of a kind share.

import { addressKey, tenantAccountCode, type Estate } from "@temelj/estate";
import { NetworkHub, SpokeNetwork } from "@temelj/network";
import {
  accountId,
  accountProvider,
  allocatedBlock,
  contractOutputs,
  currentStack,
  loggingContract,
  networkContract,
  organizationContract,
  readContract,
} from "@temelj/stack";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const [organization, logging] = await Promise.all([
    readContract(organizationContract),
    readContract(loggingContract),
  ]);
  const { organizationId, managementAccountId } = organization;
  const { network, partition } = estate;
  const account = {
    provider: accountProvider("network", { estate, accountId: accountId(organization, "network") }),
  };

  const hub = new NetworkHub(
    "hub",
    {
      asn: network.asn,
      segments: network.segments,
      internalRanges: network.pools.map(({ cidr }) => cidr),
      unreachableRanges: network.reserved.map(({ cidr }) => cidr),
      organizationArn: `arn:${partition}:organizations::${managementAccountId}:organization/${organizationId}`,
    },
    account,
  );
  for (const { code, segment } of sharedNetworks(estate)) {
    new SpokeNetwork(
      code,
      {
        cidr: allocatedBlock(estate, code),
        zones: network.zones,
        region: estate.homeRegion,
        segment,
        hub: hub.handle,
        flowLogsArn: logging.flowLogsArn,
        organizationId,
        partition,
        shareWith: { [code]: accountId(organization, code) },
      },
      account,
    );
  }

  return contractOutputs(networkContract, hub.handle);
};

/** The networks of accounts that tenants share, by the account's code. */
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
