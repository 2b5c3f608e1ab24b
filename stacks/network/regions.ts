// The regions that the network is in: the home region, and the backup region where the estate has a hub there.

import { regionRanges, siteRanges, type Estate } from "@temelj/estate";

/** One region of the network. */
export interface Region {
  readonly code: "home" | "backup";
  /** @example "eu-central-1" */
  readonly region: string;
  /** Letters of the zones that networks span. */
  readonly zones: readonly string[];
  /** BGP number of the hub. */
  readonly asn: number;
  /** What the estate's pools have there, and the sites that are linked with the hub. */
  readonly ranges: readonly string[];
  /** Name of a component in this region: the home region's have no prefix. */
  readonly named: (name: string) => string;
}

/** The home region. */
export function homeRegion(estate: Estate): Region {
  const { homeRegion: region, network } = estate;
  const { zones, asn } = network;
  const ranges = [...regionRanges(network).home, ...siteRanges(estate)];
  return { code: "home", region, zones, asn, ranges, named: (name) => name };
}

/** The backup region, or undefined where the estate has no hub there. */
export function backupRegion({ backupRegion: region, network }: Estate): Region | undefined {
  if (network.backup === undefined) return undefined;
  const ranges = regionRanges(network).backup;
  return { code: "backup", region, ...network.backup, ranges, named: (name) => `backup-${name}` };
}
