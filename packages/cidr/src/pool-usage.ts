// How full the pools are, for summaries and for planning ahead.

import type { AddressLock } from "./address-lock.ts";
import type { Pool } from "./allocate.ts";
import { blockSize, parseBlock, type Block } from "./block.ts";
import { Occupied } from "./occupied.ts";

/** Addresses of one pool, over all its ranges. */
export interface PoolUsage {
  readonly code: string;
  readonly total: number;
  /** Given out, with the room kept for growth. */
  readonly allocated: number;
  /** Given back, and resting. */
  readonly quarantined: number;
  /** Neither given out nor resting nor reserved. */
  readonly free: number;
}

/** The usage of every pool, in the order in which they first appear. */
export function poolUsage(pools: readonly Pool[], reserved: readonly Block[], lock: AddressLock): PoolUsage[] {
  const taken = new Occupied([...reserved, ...blocksOf(lock.allocations), ...blocksOf(lock.quarantine)]);
  return [...new Set(pools.map(({ code }) => code))].map((code) => {
    const ranges = pools.filter((pool) => pool.code === code).map(({ block }) => block);
    return {
      code,
      total: sum(ranges.map(blockSize)),
      allocated: sum(blocksOf(lock.allocations, code).map(blockSize)),
      quarantined: sum(blocksOf(lock.quarantine, code).map(blockSize)),
      free: sum(ranges.map((range) => taken.freeAddresses(range))),
    };
  });
}

/** How many more networks of a prefix length fit into a pool, each in one piece. */
export function networksThatFit(
  pools: readonly Pool[],
  reserved: readonly Block[],
  lock: AddressLock,
  { code, prefixLength }: { readonly code: string; readonly prefixLength: number },
): number {
  const taken = new Occupied([...reserved, ...blocksOf(lock.allocations), ...blocksOf(lock.quarantine)]);
  const ranges = pools.filter((pool) => pool.code === code).map(({ block }) => block);
  return sum(ranges.map((range) => taken.gaps(range, prefixLength)));
}

function blocksOf(entries: AddressLock["allocations"], code?: string): Block[] {
  const wanted = code === undefined ? entries : entries.filter(({ pool }) => pool === code);
  return wanted.flatMap(({ growth }) => parseBlock(growth) ?? []);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
