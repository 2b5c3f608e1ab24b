// AWS's register of addresses, kept in step with the lock.

import { platformNetworks, usedElsewhere } from "@temelj/estate";
import { AddressManagement } from "@temelj/network";

import type { Where } from "./where.ts";

/** Builds the register where the estate has one. */
export function addressManagement({ estate, organizationArn, provider }: Where): AddressManagement | undefined {
  const { network, allocations, homeRegion, backupRegion } = estate;
  const { ipam } = network;
  if (ipam === undefined) return undefined;
  const { range, home = range, backup } = ipam;
  const regions = { [homeRegion]: home, ...(backup === undefined ? {} : { [backupRegion]: backup }) };
  return new AddressManagement(
    "addresses",
    {
      region: homeRegion,
      ranges: [{ code: estate.code, cidr: range, ...(home === range ? {} : { regions }) }],
      pools: network.pools.map(({ region, ...pool }) => ({
        ...pool,
        region: region === "home" ? homeRegion : backupRegion,
      })),
      reserved: [
        ...usedElsewhere(network).map(({ cidr, reason }) => ({ cidr, description: reason })),
        ...platformNetworks(network).map(({ cidr, purpose }) => ({ cidr, description: purpose })),
        ...allocations.quarantine.map(({ cidr, key, freedOn }) => ({
          cidr,
          description: `Rests since ${freedOn}, was ${key}'s`,
        })),
      ],
      allocations: allocations.allocations,
      organizationArn,
    },
    { provider },
  );
}
