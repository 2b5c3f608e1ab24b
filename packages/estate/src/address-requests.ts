// Which networks an estate needs, and how large each is to be.

import { parseBlock, type AllocationRequest, type Block, type Pool } from "@temelj/cidr";

import { tenantAccountCode } from "./accounts.ts";
import type { Estate } from "./estate.ts";
import type { NetworkIntent, PoolRegion } from "./network-intent.ts";
import { platformNetworks } from "./platform-networks.ts";
import type { Environment, Tenant } from "./tenant.ts";

/**
 * Key of the network that a tenant's environment is in: its own account's, or that of the account it shares.
 * Undefined for a tenant that has only a namespace.
 */
export function addressKey(
  tenant: Pick<Tenant, "kind" | "code" | "tier">,
  environment: Environment,
): string | undefined {
  return tenant.tier === "shared-namespace" ? undefined : tenantAccountCode(tenant, environment);
}

/**
 * Key of the network that a tenant's production has in the backup region. Undefined where it asked for none: test is
 * not kept running elsewhere.
 */
export function standbyKey(
  tenant: Pick<Tenant, "kind" | "code" | "tier" | "network">,
  environment: Environment,
): string | undefined {
  if (!tenant.network.standby || tenant.tier !== "dedicated" || environment !== "production") return undefined;
  return `${tenantAccountCode(tenant, environment)}-standby`;
}

/** One request for each network, by key: tenants', then those of the platform's accounts. */
export function addressRequests({
  tenants,
  network,
  platformAccounts,
}: Pick<Estate, "tenants" | "network" | "platformAccounts">): AllocationRequest[] {
  const requests = new Map<string, AllocationRequest>();
  for (const tenant of tenants) {
    for (const environment of tenant.environments) {
      const key = addressKey(tenant, environment);
      if (key === undefined || requests.has(key)) continue;
      const prefixLength = network.blocks[tenant.tier === "dedicated" ? tenant.size : "shared"];
      requests.set(key, { key, pool: poolOf(tenant.segment, network), prefixLength, at: tenant.source });
      const standby = standbyKey(tenant, environment);
      if (standby === undefined) continue;
      const pool = poolOf(tenant.segment, network, "backup");
      requests.set(standby, { key: standby, pool, prefixLength, at: tenant.source });
    }
  }
  for (const { code, network: own } of platformAccounts) {
    if (own === undefined) continue;
    requests.set(code, { key: code, pool: poolOf(own.segment, network), prefixLength: network.blocks[own.size] });
  }
  return [...requests.values()];
}

/** The pools as allocation takes them. */
export function allocationPools({ pools }: Pick<NetworkIntent, "pools">): Pool[] {
  return pools.map(({ code, cidr }) => ({ code, block: checkedBlock(cidr) }));
}

/** What no tenant is ever given, as allocation takes it: reserved ranges, and the platform's own networks. */
export function reservedBlocks(network: Pick<NetworkIntent, "reserved" | "endpoints" | "staff">): Block[] {
  return [...network.reserved, ...platformNetworks(network)].map(({ cidr }) => checkedBlock(cidr));
}

/** A network keeps its pool, so the first that serves its segment in its region stays it. */
function poolOf(segment: string, { pools }: Pick<NetworkIntent, "pools">, where: PoolRegion = "home"): string {
  const pool = pools.find((candidate) => candidate.segment === segment && candidate.region === where);
  if (pool === undefined) throw new Error(`segment ${segment} was not checked for a pool`);
  return pool.code;
}

function checkedBlock(cidr: string): Block {
  const block = parseBlock(cidr);
  if (block === undefined) throw new Error(`${cidr} was not checked`);
  return block;
}
