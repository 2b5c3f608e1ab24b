// The regions that the network is in: the home region, and the backup region where the estate has a hub there.

import { regionRanges, type Estate } from "@temelj/estate";

/** One region of the network. */
export interface Region {
  readonly code: "home" | "backup";
  /** @example "eu-central-1" */
  readonly region: string;
  /** Letters of the zones that networks span. */
  readonly zones: readonly string[];
  /** BGP number of the hub. */
  readonly asn: number;
  /** What the estate's pools have there. */
  readonly ranges: readonly string[];
  /** Name of a component in this region: the home region's have no prefix. */
  readonly named: (name: string) => string;
}

/** The home region. */
export function homeRegion({ homeRegion: region, network }: Estate): Region {
  const { zones, asn } = network;
  return { code: "home", region, zones, asn, ranges: regionRanges(network).home, named: (name) => name };
}

/** The backup region, or undefined where the estate has no hub there. */
export function backupRegion({ backupRegion: region, network }: Estate): Region | undefined {
  if (network.backup === undefined) return undefined;
  const ranges = regionRanges(network).backup;
  return { code: "backup", region, ...network.backup, ranges, named: (name) => `backup-${name}` };
}
