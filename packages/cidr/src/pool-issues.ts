// Why a pool gives nothing: it is not there, or it is full.

import { issue, suggest, type Issue } from "@temelj/kernel";

import type { AllocationRequest, Pool } from "./allocate.ts";
import { blockSize, formatBlock } from "./block.ts";
import type { Occupied } from "./occupied.ts";

/** The request names a pool that is not there. */
export function unknownPool({ key, pool, at }: AllocationRequest, pools: readonly Pool[]): Issue {
  const codes = [...new Set(pools.map(({ code }) => code))];
  const near = suggest(pool, codes);
  return issue("ADDRESS_POOL_UNKNOWN", `${key} asks for addresses of pool "${pool}"`, {
    at,
    allowed: codes.join(", "),
    fix: near === undefined ? `add a pool "${pool}" to network.yaml` : `use "${near}"`,
  });
}

/** The pool has no gap that is large enough. Says how much is free, because free and usable are not the same. */
export function exhausted(request: AllocationRequest, ranges: readonly Pool[], taken: Occupied): Issue {
  const needed = request.prefixLength - 1;
  const free = ranges.reduce((sum, { block }) => sum + taken.freeAddresses(block), 0);
  const total = ranges.reduce((sum, { block }) => sum + blockSize(block), 0);
  const where = ranges.map(({ block }) => formatBlock(block)).join(", ");
  const message =
    `pool "${request.pool}" (${where}) has no free /${needed} for ${request.key}: a /${request.prefixLength} and the ` +
    `room to double it. ${free} of its ${total} addresses are free, in smaller pieces`;
  return issue("ADDRESS_POOL_EXHAUSTED", message, {
    at: request.at,
    fix: `add another range with the code "${request.pool}" to network.yaml; what has been given stays where it is`,
  });
}
