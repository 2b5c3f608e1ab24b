// A tenant with everything not said filled in.

import type { EstateContents, TenantContent, TenantFile } from "./estate-content.ts";
import type { TenantNetwork } from "./tenant-network-intent.ts";
import { defaultTier, sizeByPopulation } from "./tenant-defaults.ts";
import { environments, tenantGroup, type Service, type Size, type Tenant } from "./tenant.ts";

/** The tenants of an estate's files, in their order. */
export function resolveTenants({ single, tenants }: EstateContents): Tenant[] {
  const zones = single["network.yaml"]?.content.zones ?? [];
  return tenants.map((file) => resolveTenant(file, zones));
}

/**
 * The tenant of a file.
 *
 * @param zones letters of the zones that the estate's networks span
 */
export function resolveTenant({ kind, content, file }: TenantFile, zones: readonly string[]): Tenant {
  const size = sizeOf(content);
  const group = tenantGroup(kind);
  return {
    kind,
    code: content.code,
    name: { en: content.name.en.normalize("NFC"), cnr: content.name.cnr.normalize("NFC") },
    ...("population" in content ? { population: content.population } : {}),
    size,
    tier: content.tier ?? defaultTier(kind, size),
    environments: environments.filter((environment) => content.environments.includes(environment)),
    services: content.services.map(({ portal }): Service => ({
      kind: "portal",
      name: portal.name,
      domain: portal.domain,
    })),
    contacts: content.contacts,
    unit: content.unit ?? group,
    segment: content.segment ?? group,
    network: resolveNetwork(content.network, zones),
    source: file.at(["code"]),
  };
}

function resolveNetwork(said: TenantContent["network"], zones: readonly string[]): TenantNetwork {
  const { pods = false, ipv6 = false, standby = false, zones: some = zones } = said ?? {};
  return { pods, ipv6, zones: zones.filter((zone) => some.includes(zone)), standby };
}

function sizeOf(content: TenantContent): Size {
  return "population" in content ? sizeByPopulation(content.population) : content.size;
}
