// The hub in the middle with its firewall, the ways out of it, and the networks that belong to no tenant's account.

import {
  contractOutputs,
  currentStack,
  loggingContract,
  networkContract,
  organizationContract,
  readContract,
} from "@temelj/stack";

import { addressManagement } from "./addresses.ts";
import { regionNetwork } from "./region-network.ts";
import { platformSpokes, sharedSpokes } from "./spokes.ts";
import { whereIn } from "./where.ts";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const [organization, logging] = await Promise.all([
    readContract(organizationContract),
    readContract(loggingContract),
  ]);
  const where = whereIn(estate, organization, logging);

  const home = regionNetwork(where);
  addressManagement(where);
  sharedSpokes(where, home);
  platformSpokes(where, home);

  return contractOutputs(networkContract, { hubs: { home, backup: null }, tenantZoneIds: {} });
};
