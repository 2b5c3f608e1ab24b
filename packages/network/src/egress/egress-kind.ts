// How a region leads to the internet: by one NAT gateway for all its zones, or by one in each.

import { hasCapability } from "@temelj/facts";

/** `regional`: {@link InternetEgress} is there. `zonal`: {@link ZonalInternetEgress} does the same zone by zone. */
export type EgressKind = "regional" | "zonal";

/** What a region takes: the gateway of the whole region where AWS is known to have it. */
export function egressKind(partition: string, region: string): EgressKind {
  return hasCapability(partition, "regionalNatGateway", region) ? "regional" : "zonal";
}
