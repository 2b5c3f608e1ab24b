// What a tenant is when its file does not say.

import type { Size, TenantKind, Tier } from "./tenant.ts";

/** Populations from which a municipality is no longer small, or medium. */
const mediumFrom = 10_000;
const largeFrom = 50_000;

/** Size of a municipality. */
export function sizeByPopulation(population: number): Size {
  return population < mediumFrom ? "small" : population < largeFrom ? "medium" : "large";
}

/** Ministries have accounts of their own; so have large municipalities. */
export function defaultTier(kind: TenantKind, size: Size): Tier {
  if (kind === "ministry") return "dedicated";
  return size === "small" ? "shared-namespace" : size === "medium" ? "shared-account" : "dedicated";
}
