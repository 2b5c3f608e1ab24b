// The hubs in the middle with their firewalls, the ways out of them, and the networks that are in no tenant's account.

import { HubPeering } from "@temelj/network";
import {
  contractOutputs,
  currentStack,
  identityContract,
  loggingContract,
  networkContract,
  organizationContract,
  readContract,
} from "@temelj/stack";

import { addressManagement } from "./addresses.ts";
import { siteLinks, staffEntrances } from "./edges.ts";
import { privateNames, regionNames } from "./names.ts";
import { regionNetwork, type RegionNetwork } from "./region-network.ts";
import { backupRegion, homeRegion } from "./regions.ts";
import { platformSpokes, sharedSpokes } from "./spokes.ts";
import { whereIn } from "./where.ts";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const [organization, logging, identity] = await Promise.all([
    readContract(organizationContract),
    readContract(loggingContract),
    readContract(identityContract),
  ]);
  const where = whereIn(estate, { organization, logging, identity });

  const home = regionNetwork(where, homeRegion(estate));
  const second = backupRegion(estate);
  const backup = second === undefined ? undefined : regionNetwork(where, second);
  if (backup !== undefined) {
    const peering = { home: peered(home), backup: peered(backup), partition: estate.partition };
    new HubPeering("peering", peering, { provider: where.provider });
  }
  const regions = backup === undefined ? [home] : [home, backup];
  for (const region of regions) regionNames(where, region);
  privateNames(where, home, regions);
  siteLinks(where, home);
  staffEntrances(where, home);
  addressManagement(where);
  sharedSpokes(where, home);
  platformSpokes(where, home);

  const hubs = { home: attachable(home), backup: backup === undefined ? null : attachable(backup) };
  return contractOutputs(networkContract, { hubs });
};

function peered({ region, hub, inspection }: RegionNetwork) {
  const { region: name, asn, ranges } = region;
  return { region: name, hub, inspection, asn, ranges };
}

/** What spokes need to know of a hub. What it throws away is nothing to them. */
function attachable({ hub, prefixListIds, profileId }: RegionNetwork) {
  const { transitGatewayId, routeTableIds, inspectionTableId, internalRanges, siteRanges = [] } = hub;
  const ids = { transitGatewayId, routeTableIds, inspectionTableId, prefixListIds, profileId: profileId ?? null };
  return { ...ids, internalRanges, siteRanges };
}
