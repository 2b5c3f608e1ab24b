// Networks that belong to no tenant's own account: those that tenants share, and those of the platform.

import { addressKey, reachesInternet, tenantAccountCode, type Estate } from "@temelj/estate";
import { DnsFirewallMode, flowsOf, SpokeNetwork } from "@temelj/network";
import { accountId, accountProvider, allocatedBlocks } from "@temelj/stack";

import type * as pulumi from "@pulumi/pulumi";

import type { RegionNetwork } from "./region-network.ts";
import type { Where } from "./where.ts";

/** The networks of accounts that tenants share, in the network account, and what its networks do without DNS Firewall. */
export function sharedSpokes(where: Where, home: RegionNetwork): void {
  const { estate, organization, provider } = where;
  const networks: Record<string, pulumi.Output<string>> = {};
  for (const { code, segment } of sharedNetworks(estate)) {
    const shareWith = { [code]: accountId(organization, code) };
    const spoke = new SpokeNetwork(code, { ...spokeArgs(where, home, code, segment), shareWith }, { provider });
    networks[code] = spoke.handle.vpcId;
  }
  const { names } = estate.network;
  if (names === undefined) return;
  const { failOpen } = names.firewall;
  if (home.endpoints !== undefined) networks["endpoints"] = home.endpoints.vpcId;
  new DnsFirewallMode("names-mode", { region: home.region.region, failOpen, networks }, { provider });
}

/** The networks of the platform's accounts, each in its own account. */
export function platformSpokes(where: Where, home: RegionNetwork): void {
  const { estate, organization, provider: hubProvider } = where;
  for (const { code, network: own } of estate.platformAccounts) {
    if (own === undefined) continue;
    const provider = accountProvider(code, { estate, accountId: accountId(organization, code) });
    const spoke = new SpokeNetwork(code, { ...spokeArgs(where, home, code, own.segment), hubProvider }, { provider });
    const { names } = estate.network;
    if (names === undefined) continue;
    const networks = { [code]: spoke.handle.vpcId };
    const mode = { region: home.region.region, failOpen: names.firewall.failOpen, networks };
    new DnsFirewallMode(`${code}-names-mode`, mode, { provider });
  }
}

function spokeArgs(
  { estate, organization, logging, flows }: Where,
  { region, hub, prefixListIds, profileId }: RegionNetwork,
  code: string,
  segment: string,
) {
  const { network, partition } = estate;
  const { cidr, added } = allocatedBlocks(estate, code);
  return {
    cidr,
    addedCidrs: added,
    zones: region.zones,
    region: region.region,
    segment,
    hub,
    flowLogsArn: logging.flowLogsArn,
    organizationId: organization.organizationId,
    partition,
    prefixListIds,
    encryption: network.spokes.encryption,
    flows: flowsOf(code, segment, flows),
    internet: reachesInternet(estate, segment),
    ...(profileId === undefined ? {} : { profileId }),
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
