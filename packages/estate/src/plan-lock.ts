// The lock that an estate should have, given the one that it has.

import { allocate, type AddressLock, type LockFile } from "@temelj/cidr";
import type { Result } from "@temelj/kernel";

import { addressRequests, allocationPools, reservedBlocks } from "./address-requests.ts";
import type { Estate } from "./estate.ts";

/** The next lock of an estate. Nobody who has addresses gets others. `today` is `YYYY-MM-DD`. */
export function planLock(
  estate: Pick<Estate, "tenants" | "network" | "platformAccounts">,
  present: LockFile,
  today: string,
): Result<AddressLock> {
  const { network } = estate;
  return allocate({
    pools: allocationPools(network),
    reserved: reservedBlocks(network),
    requests: addressRequests(estate),
    lock: present.lock,
    positionOf: present.positionOf,
    today,
    quarantineDays: network.quarantineDays,
  });
}
