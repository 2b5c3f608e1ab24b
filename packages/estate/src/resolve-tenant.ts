// A tenant with everything not said filled in.

import type { TenantContent, TenantFile } from "./estate-content.ts";
import { defaultTier, sizeByPopulation } from "./tenant-defaults.ts";
import { environments, tenantGroup, type Service, type Size, type Tenant } from "./tenant.ts";

/** The tenant of a file. */
export function resolveTenant({ kind, content, file }: TenantFile): Tenant {
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
    source: file.at(["code"]),
  };
}

function sizeOf(content: TenantContent): Size {
  return "population" in content ? sizeByPopulation(content.population) : content.size;
}
