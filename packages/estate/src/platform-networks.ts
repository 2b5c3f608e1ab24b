// Networks of the platform itself: their addresses stand in network.yaml, and nobody else is given them.

import type { NetworkIntent } from "./network-intent.ts";

/** A network that belongs to no tenant. */
export interface PlatformNetwork {
  /** What it is called as an end of flows and in the compiled network. */
  readonly key: string;
  readonly cidr: string;
  /** What it is for, in one line. */
  readonly purpose: string;
}

/** The platform's own networks of an estate. */
export function platformNetworks({ endpoints }: Pick<NetworkIntent, "endpoints">): readonly PlatformNetwork[] {
  if (endpoints === undefined) return [];
  const purpose = "Private endpoints of AWS's services";
  const home = { key: "endpoints", cidr: endpoints.cidr, purpose };
  if (endpoints.backupCidr === undefined) return [home];
  return [home, { key: "backup-endpoints", cidr: endpoints.backupCidr, purpose: `${purpose}, backup region` }];
}
