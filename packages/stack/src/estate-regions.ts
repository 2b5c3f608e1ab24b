// The regions in which an estate works.

import type { Estate } from "@temelj/estate";
import { regionFacts } from "@temelj/facts";

/** Regions of an account baseline. */
export interface EstateRegions {
  readonly regions: readonly string[];
  /** Those that AWS keeps switched off until someone asks. */
  readonly optInRegions: readonly string[];
}

/** Home and backup region. */
export function estateRegions({
  homeRegion,
  backupRegion,
}: Pick<Estate, "homeRegion" | "backupRegion">): EstateRegions {
  const regions = [...new Set([homeRegion, backupRegion])];
  return { regions, optInRegions: regions.filter((region) => regionFacts(region)?.optIn === true) };
}
