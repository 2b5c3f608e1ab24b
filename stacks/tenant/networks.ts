// The networks of a tenant with accounts of its own: one in the home region, and a standby where it asked for one.

import {
  impliedFlows,
  reachesInternet,
  resolveFlows,
  standbyKey,
  type Environment,
  type Estate,
  type Tenant,
} from "@temelj/estate";
import { DnsFirewallMode, flowsOf, SpokeNetwork } from "@temelj/network";
import { allocatedBlocks, type Platform } from "@temelj/stack";
import type * as pulumi from "@pulumi/pulumi";

/** Whose networks. */
interface Owner {
  readonly estate: Estate;
  readonly tenant: Tenant;
  readonly environment: Environment;
  /** Code of the account. */
  readonly account: string;
}

/** What they are attached to. */
interface Surroundings {
  readonly organizationId: string;
  readonly flowLogsArn: string;
  readonly hubs: Platform["network"]["hubs"];
}

interface Providers {
  /** Of the tenant's account. */
  readonly provider: pulumi.ProviderResource;
  /** Of the network account. */
  readonly hubProvider: pulumi.ProviderResource;
}

/** Builds them. */
export function tenantNetworks(owner: Owner, { hubs, ...platform }: Surroundings, providers: Providers): void {
  const { estate, tenant, environment, account } = owner;
  const { zones } = tenant.network;
  spoke("network", { key: account, region: estate.homeRegion, zones }, hubs.home, owner, platform, providers);
  const key = standbyKey(tenant, environment);
  const { backup } = estate.network;
  if (key === undefined || backup === undefined || hubs.backup === null) return;
  const place = { key, region: estate.backupRegion, zones: backup.zones };
  spoke("standby", place, hubs.backup, owner, platform, providers);
}

/** A network and where it is. */
interface Place {
  /** Of its addresses. */
  readonly key: string;
  readonly region: string;
  readonly zones: readonly string[];
}

function spoke(
  name: string,
  { key, region, zones }: Place,
  hub: Platform["network"]["hubs"]["home"],
  { estate, tenant: { segment, network }, account }: Owner,
  platform: Omit<Surroundings, "hubs">,
  { provider, hubProvider }: Providers,
): void {
  const { partition, network: intent } = estate;
  const { cidr, added: addedCidrs } = allocatedBlocks(estate, key);
  const { pods, ipv6 } = network;
  const flows = flowsOf(account, segment, [...resolveFlows(estate), ...impliedFlows(estate)]);
  const may = { segment, flows, internet: reachesInternet(estate, segment), prefixListIds: hub.prefixListIds };
  const names = hub.profileId === null ? {} : { profileId: hub.profileId };
  const { encryption } = intent.spokes;
  const has = { cidr, addedCidrs, zones, region, partition, pods, ipv6, encryption };
  const made = new SpokeNetwork(name, { ...has, ...may, ...names, ...platform, hub, hubProvider }, { provider });
  if (intent.names === undefined) return;
  const { failOpen } = intent.names.firewall;
  const networks = { [name]: made.handle.vpcId };
  new DnsFirewallMode(`${name}-names-mode`, { region, failOpen, networks }, { provider });
}
