// The hub in the middle with its firewall, the way to the internet, and the networks that tenants of a kind share.

import { addressKey, impliedFlows, resolveFlows, segmentRanges, tenantAccountCode, type Estate } from "@temelj/estate";
import { Inspection, InternetEgress, NetworkHub, PrivateEndpoints, SpokeNetwork } from "@temelj/network";
import {
  accountId,
  accountProvider,
  allocatedBlocks,
  contractOutputs,
  currentStack,
  loggingContract,
  networkContract,
  organizationContract,
  readContract,
  zoneIds,
} from "@temelj/stack";

import { addressManagement } from "./addresses.ts";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const [organization, logging] = await Promise.all([
    readContract(organizationContract),
    readContract(loggingContract),
  ]);
  const { organizationId, managementAccountId } = organization;
  const { network, partition } = estate;
  const provider = accountProvider("network", { estate, accountId: accountId(organization, "network") });
  const account = { provider };
  const region = estate.homeRegion;
  const organizationArn = `arn:${partition}:organizations::${managementAccountId}:organization/${organizationId}`;

  const hub = new NetworkHub(
    "hub",
    {
      asn: network.asn,
      segments: network.segments,
      internalRanges: network.pools.map(({ cidr }) => cidr),
      unreachableRanges: network.reserved.map(({ cidr }) => cidr),
      organizationArn,
    },
    account,
  );
  const internet = network.segments
    .filter((segment) => segment.internet.domains.length > 0)
    .map(({ code, internet: { domains } }) => ({ key: code, ranges: segmentRanges(estate, code), domains }));
  const inspection = new Inspection(
    "inspection",
    {
      hub: hub.handle,
      region,
      partition,
      zoneIds: zoneIds(estate, provider),
      flows: [...resolveFlows(estate), ...impliedFlows(estate)],
      internet,
      threats: network.inspection.threats,
      logs: { bucketName: logging.bucketName, prefix: logging.flowLogsArn.replace(/^[^/]*\//, "") },
    },
    account,
  );
  if (internet.length > 0) {
    const { zones } = network;
    const { flowLogsArn } = logging;
    const egress = { hub: hub.handle, inspection: inspection.handle, zones, region, partition, flowLogsArn };
    new InternetEgress("egress", egress, account);
  }
  if (network.endpoints !== undefined) {
    const { services, cidr, unguarded } = network.endpoints;
    const where = { hub: hub.handle, inspection: inspection.handle, zones: network.zones, region, partition };
    const whose = { organizationId, organizationArn, flowLogsArn: logging.flowLogsArn };
    new PrivateEndpoints("endpoints", { ...where, ...whose, services, cidr, unguarded }, account);
  }
  addressManagement(estate, organizationArn, account);
  const { flowLogsArn } = logging;
  const inHub = { zones: network.zones, region, hub: hub.handle, flowLogsArn, organizationId, partition };
  for (const { code, segment } of sharedNetworks(estate)) {
    const { cidr, added: addedCidrs } = allocatedBlocks(estate, code);
    const shareWith = { [code]: accountId(organization, code) };
    new SpokeNetwork(code, { ...inHub, cidr, addedCidrs, segment, shareWith }, account);
  }
  for (const { code, network: own } of estate.platformAccounts) {
    if (own === undefined) continue;
    const { cidr, added: addedCidrs } = allocatedBlocks(estate, code);
    const spoke = { ...inHub, cidr, addedCidrs, segment: own.segment, hubProvider: provider };
    const itsProvider = accountProvider(code, { estate, accountId: accountId(organization, code) });
    new SpokeNetwork(code, spoke, { provider: itsProvider });
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
