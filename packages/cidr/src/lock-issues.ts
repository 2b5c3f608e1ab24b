// What is wrong with a lock itself: it was edited by hand, or the network changed under it.

import { issue, type Issue } from "@temelj/kernel";

import type { AddressLock, Allocation, EntryPosition } from "./address-lock.ts";
import type { Pool } from "./allocate.ts";
import { blockSize, contains, formatBlock, overlaps, parseBlock, type Block } from "./block.ts";

/** What a lock is judged against. */
export interface LockContext {
  readonly pools: readonly Pool[];
  readonly reserved: readonly Block[];
  readonly lock: AddressLock;
  readonly positionOf?: EntryPosition;
}

interface Room {
  readonly entry: Allocation;
  readonly block: Block;
}

/**
 * Every issue of a lock: ADDRESS_LOCK_INVALID for entries that are no blocks, stand twice, share addresses or are
 * outside their pool; ADDRESS_RESERVED for those inside a range that is used elsewhere. Blocks in quarantine may be
 * outside the pools and inside reserved ranges: nobody uses them.
 */
export function lockIssues(context: LockContext): Issue[] {
  const { allocations, quarantine } = context.lock;
  const issues: Issue[] = [];
  const rooms = [...allocations, ...quarantine].flatMap((entry) => roomOf(entry, context, issues));
  const keys = new Set<string>();
  for (const entry of allocations) {
    if (keys.has(entry.key)) issues.push(invalid(`${entry.key} has two allocations`, entry, context));
    keys.add(entry.key);
  }
  const inUse = new Set(allocations);
  for (const { entry, block } of rooms) {
    if (inUse.has(entry)) issues.push(...placeIssues(entry, block, context));
  }
  issues.push(...sharedAddresses(rooms, context));
  return issues;
}

function roomOf(entry: Allocation, context: LockContext, issues: Issue[]): Room[] {
  const block = parseBlock(entry.cidr);
  const room = parseBlock(entry.growth);
  if (block !== undefined && room !== undefined && contains(room, block)) return [{ entry, block: room }];
  issues.push(invalid(`${entry.key}: "${entry.cidr}" is not a block inside "${entry.growth}"`, entry, context));
  return [];
}

function placeIssues(entry: Allocation, room: Block, context: LockContext): Issue[] {
  const issues: Issue[] = [];
  const ranges = context.pools.filter(({ code }) => code === entry.pool);
  if (!ranges.some(({ block }) => contains(block, room))) {
    const where = ranges.map(({ block }) => formatBlock(block)).join(", ");
    const pool = ranges.length === 0 ? "which is not in network.yaml" : `which is ${where}`;
    issues.push(
      issue("ADDRESS_LOCK_INVALID", `${entry.key} has ${entry.growth}, outside its pool "${entry.pool}", ${pool}`, {
        at: context.positionOf?.(entry),
        fix: "give the pool back the range that it had in network.yaml; a further range is added beside it",
      }),
    );
  }
  for (const reserved of context.reserved) {
    if (!overlaps(reserved, room)) continue;
    issues.push(
      issue(
        "ADDRESS_RESERVED",
        `${entry.key} has ${entry.growth}, inside the reserved range ${formatBlock(reserved)}`,
        {
          at: context.positionOf?.(entry),
          fix: "correct the reserved range in network.yaml, or retire the account that has these addresses first",
        },
      ),
    );
  }
  return issues;
}

/** Sorted by first address, a block can only overlap those before it that reach furthest. */
function sharedAddresses(rooms: readonly Room[], context: LockContext): Issue[] {
  const issues: Issue[] = [];
  let furthest: Room | undefined;
  for (const room of rooms.toSorted((left, right) => left.block.first - right.block.first)) {
    if (furthest !== undefined && overlaps(furthest.block, room.block)) {
      const names = `${furthest.entry.key} (${furthest.entry.growth}) and ${room.entry.key} (${room.entry.growth})`;
      issues.push(invalid(`${names} share addresses`, room.entry, context));
    }
    if (furthest === undefined || end(room.block) > end(furthest.block)) furthest = room;
  }
  return issues;
}

function end(block: Block): number {
  return block.first + blockSize(block);
}

function invalid(message: string, entry: Allocation, context: LockContext): Issue {
  return issue("ADDRESS_LOCK_INVALID", message, {
    at: context.positionOf?.(entry),
    fix: "restore allocations.lock.yaml from version control, then run temelj estate lock",
  });
}
