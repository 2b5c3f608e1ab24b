// How a region is inspected: by a firewall at the transit gateway itself, or by one in a network of its own.

import { hasCapability } from "@temelj/facts";

/** `attached`: {@link Inspection} is there. `network`: {@link InspectionNetwork} does the same from a network. */
export type InspectionKind = "attached" | "network";

/** What a region takes: the firewall at the gateway where AWS is known to have it. */
export function inspectionKind(partition: string, region: string): InspectionKind {
  return hasCapability(partition, "transitGatewayFirewall", region) ? "attached" : "network";
}
