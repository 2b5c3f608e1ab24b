// Networks of the platform itself: their addresses stand in network.yaml, and nobody else is given them.

import type { NetworkIntent } from "./network-intent.ts";
import { staffCode } from "./staff-intent.ts";

/** A network that belongs to no tenant. */
export interface PlatformNetwork {
  /** What it is called as an end of flows and in the compiled network. */
  readonly key: string;
  readonly cidr: string;
  /** What it is for, in one line. */
  readonly purpose: string;
}

/** The platform's own networks of an estate. */
export function platformNetworks({
  endpoints,
  staff,
}: Pick<NetworkIntent, "endpoints" | "staff">): readonly PlatformNetwork[] {
  const purpose = "Private endpoints of AWS's services";
  const networks: PlatformNetwork[] = [];
  if (endpoints !== undefined) networks.push({ key: "endpoints", cidr: endpoints.cidr, purpose });
  if (endpoints?.backupCidr !== undefined) {
    networks.push({ key: "backup-endpoints", cidr: endpoints.backupCidr, purpose: `${purpose}, backup region` });
  }
  const vpn = staff?.vpn;
  if (vpn !== undefined) networks.push({ key: staffCode, cidr: vpn.cidr, purpose: "VPN of staff" });
  return networks;
}
