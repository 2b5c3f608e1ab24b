// What the firewall of each region decrypts.

import type { NetworkIntent, PoolRegion } from "./network-intent.ts";

/** Whose HTTPS a region's firewall decrypts, and with which authority. */
export interface RegionDecryption {
  readonly authority: string;
  /** Segments that have addresses in the region. */
  readonly segments: readonly string[];
}

/** What a region's firewall decrypts; nothing where none of the segments has addresses. */
export function regionDecryption(
  { inspection: { decrypt }, pools }: Pick<NetworkIntent, "inspection" | "pools">,
  where: PoolRegion,
): RegionDecryption | undefined {
  const authority = where === "home" ? decrypt?.authority : decrypt?.backupAuthority;
  if (decrypt === undefined || authority === undefined) return undefined;
  const there = new Set(pools.flatMap(({ region, segment }) => (region === where ? (segment ?? []) : [])));
  const segments = decrypt.segments.filter((segment) => there.has(segment));
  return segments.length === 0 ? undefined : { authority, segments };
}
