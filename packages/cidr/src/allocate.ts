// Append-only allocation: what someone has stays theirs, whoever comes or goes.

import { compareText, failure, issue, success, type Issue, type Result, type SourcePosition } from "@temelj/kernel";

import type { AddressLock, Allocation, EntryPosition, Quarantined } from "./address-lock.ts";
import { formatBlock, overlaps, parseBlock, type Block } from "./block.ts";
import { lockIssues } from "./lock-issues.ts";
import { Occupied } from "./occupied.ts";
import { exhausted, unknownPool } from "./pool-issues.ts";

/** A range from which blocks are given. Several ranges may have the same code; they are filled in the given order. */
export interface Pool {
  readonly code: string;
  readonly block: Block;
}

/** Who needs how much. */
export interface AllocationRequest {
  readonly key: string;
  readonly pool: string;
  readonly prefixLength: number;
  /** What issues about it point at. */
  readonly at?: SourcePosition | undefined;
}

/** Everything that an allocation depends on. The same input gives the same lock. */
export interface AllocationInput {
  readonly pools: readonly Pool[];
  /** Ranges used elsewhere (on-premises): never given out. */
  readonly reserved: readonly Block[];
  readonly requests: readonly AllocationRequest[];
  readonly lock: AddressLock;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Days that a freed block rests. @default 365 */
  readonly quarantineDays?: number;
  /** Where the lock's entries stand, for issues about them. @default nowhere */
  readonly positionOf?: EntryPosition;
}

/**
 * The next lock. Keeps every allocation that is still asked for, quarantines those that are not, gives new ones the
 * first free aligned block that has room to double. Growing within the kept room is done in place; one that would need
 * less keeps what it has; growing beyond the room, or changing pool, is refused, because that would renumber.
 *
 * Issues: ADDRESS_POOL_EXHAUSTED, ADDRESS_POOL_UNKNOWN, ADDRESS_RENUMBERING, and those of {@link lockIssues}.
 */
export function allocate(input: AllocationInput): Result<AddressLock> {
  const issues = lockIssues(input);
  if (issues.length > 0) return failure(issues);
  const wanted = new Map(input.requests.map((request) => [request.key, request]));
  const kept: Allocation[] = [];
  const resting: Quarantined[] = input.lock.quarantine.filter((entry) => rests(entry, input));
  for (const allocation of input.lock.allocations) {
    const request = wanted.get(allocation.key);
    if (request === undefined) resting.push({ ...allocation, freedOn: input.today });
    else kept.push(resized(allocation, request, issues));
  }
  const held = new Set(kept.map(({ key }) => key));
  const quarantine = resting.filter((entry) => {
    const request = held.has(entry.key) ? undefined : wanted.get(entry.key);
    const again = request === undefined ? undefined : returned(entry, request, input);
    if (again === undefined) return true;
    kept.push(again);
    held.add(again.key);
    return false;
  });

  const taken = new Occupied([...input.reserved, ...blocksOf(kept), ...blocksOf(quarantine)]);
  const newcomers = [...wanted.values()].filter(({ key }) => !held.has(key));
  newcomers.sort((left, right) => compareText(left.key, right.key));
  for (const request of newcomers) {
    const growth = gap(input.pools, request, taken, issues);
    if (growth === undefined) continue;
    const cidr = formatBlock({ first: growth.first, prefixLength: request.prefixLength });
    kept.push({ key: request.key, pool: request.pool, cidr, growth: formatBlock(growth) });
    taken.add(growth);
  }
  if (issues.length > 0) return failure(issues);
  return success({ version: 1, allocations: sorted(kept), quarantine: sorted(quarantine) });
}

function rests({ freedOn }: Quarantined, { today, quarantineDays = 365 }: AllocationInput): boolean {
  return (Date.parse(today) - Date.parse(freedOn)) / 86_400_000 < quarantineDays;
}

function resized(allocation: Allocation, request: AllocationRequest, issues: Issue[]): Allocation {
  const current = parseBlock(allocation.cidr);
  const growth = parseBlock(allocation.growth);
  if (current === undefined || growth === undefined) return allocation;
  const { key, cidr } = allocation;
  const fix = "keep it as it was; for other addresses, give the tenant a new account and retire the old one";
  if (request.pool !== allocation.pool) {
    const message = `${key} has ${cidr} of pool "${allocation.pool}" and asks for pool "${request.pool}", which would renumber it`;
    issues.push(issue("ADDRESS_RENUMBERING", message, { at: request.at, allowed: allocation.pool, fix }));
    return allocation;
  }
  if (request.prefixLength >= current.prefixLength) return allocation;
  if (request.prefixLength >= growth.prefixLength) return { ...allocation, cidr: allocation.growth };
  const message = `${key} has ${cidr} and asks for a /${request.prefixLength}, which would renumber it`;
  const allowed = `up to /${growth.prefixLength} in place`;
  issues.push(issue("ADDRESS_RENUMBERING", message, { at: request.at, allowed, fix }));
  return allocation;
}

/** One that comes back within the quarantine gets its old block, where that still serves. */
function returned(entry: Quarantined, request: AllocationRequest, input: AllocationInput): Allocation | undefined {
  const { key, pool, cidr, growth } = entry;
  const room = parseBlock(growth);
  if (room === undefined || input.reserved.some((reserved) => overlaps(reserved, room))) return undefined;
  if (!input.pools.some(({ code, block }) => code === pool && overlaps(block, room))) return undefined;
  const issues: Issue[] = [];
  const again = resized({ key, pool, cidr, growth }, request, issues);
  return issues.length > 0 ? undefined : again;
}

function gap(pools: readonly Pool[], request: AllocationRequest, taken: Occupied, issues: Issue[]): Block | undefined {
  const candidates = pools.filter(({ code }) => code === request.pool);
  for (const { block } of candidates) {
    const growth = taken.firstGap(block, request.prefixLength - 1);
    if (growth !== undefined) return growth;
  }
  issues.push(candidates.length === 0 ? unknownPool(request, pools) : exhausted(request, candidates, taken));
  return undefined;
}

function blocksOf(allocations: readonly Allocation[]): Block[] {
  return allocations.flatMap(({ growth }) => parseBlock(growth) ?? []);
}

function sorted<T extends Allocation>(entries: readonly T[]): T[] {
  return entries.toSorted((left, right) => compareText(left.key, right.key) || compareText(left.growth, right.growth));
}
