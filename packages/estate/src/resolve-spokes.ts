// What the estate decides for all networks of tenants, with everything not said filled in.

import { hasCapability } from "@temelj/facts";

import type { EncryptionMode, SpokesIntent } from "./spokes-intent.ts";

/** What network.yaml may say. */
export interface SaidSpokes {
  readonly encryption?: EncryptionMode | undefined;
}

/** Encryption is monitored wherever AWS is known to be able to. */
export function resolveSpokes(said: SaidSpokes | undefined, partition: string, homeRegion: string): SpokesIntent {
  const able = hasCapability(partition, "vpcEncryptionControls", homeRegion);
  return { encryption: said?.encryption ?? (able ? "monitor" : "off") };
}
