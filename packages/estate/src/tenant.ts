// A tenant: one ministry or one municipality, with everything not said filled in.

import type { LocalizedText, SourcePosition } from "@temelj/kernel";

import type { TenantNetwork } from "./tenant-network-intent.ts";

export const sizes = ["small", "medium", "large"] as const;
export const tiers = ["shared-namespace", "shared-account", "dedicated"] as const;
export const environments = ["production", "test"] as const;

export type TenantKind = "ministry" | "municipality";
/** How much a tenant runs; decides how many addresses it gets. */
export type Size = (typeof sizes)[number];
/** What a tenant has for itself: a namespace, resources in a shared account, or accounts of its own. */
export type Tier = (typeof tiers)[number];
export type Environment = (typeof environments)[number];

/** The word for all tenants of a kind: their folder, organizational unit, segment and layer. */
export type TenantGroup = "ministries" | "municipalities";

/** A ministry or a municipality. */
export interface Tenant {
  readonly kind: TenantKind;
  /** Never changes, even when the name does. */
  readonly code: string;
  readonly name: LocalizedText;
  /** Of municipalities. */
  readonly population?: number;
  readonly size: Size;
  readonly tier: Tier;
  /** Production first. */
  readonly environments: readonly Environment[];
  readonly services: readonly Service[];
  readonly contacts: { readonly security: string };
  /** Code of its organizational unit. */
  readonly unit: string;
  /** Code of its network segment. */
  readonly segment: string;
  /** Of its own network; a tenant that shares one has nothing of it but the estate's zones. */
  readonly network: TenantNetwork;
  /** Where its file says its code. */
  readonly source: SourcePosition;
}

/** Something that a tenant runs. */
export type Service = PortalService;

/** A static site for citizens. */
export interface PortalService {
  readonly kind: "portal";
  /** Unique within the tenant. */
  readonly name: string;
  /** Of production. {@link serviceDomain} gives that of another environment. */
  readonly domain: string;
}

/** All tenants of a kind, in one word. */
export function tenantGroup(kind: TenantKind): TenantGroup {
  return kind === "ministry" ? "ministries" : "municipalities";
}

/** The domain of a service in an environment: that of production is the service's own, others are below it. */
export function serviceDomain(service: Pick<Service, "domain">, environment: Environment): string {
  return environment === "production" ? service.domain : `${environment}.${service.domain}`;
}
