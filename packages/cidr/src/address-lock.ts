// The allocation lock: who has which block, written once and only appended to.

import type { SourcePosition } from "@temelj/kernel";

/** A block that someone has. */
export interface Allocation {
  /** Who has it: an account's code. */
  readonly key: string;
  /** Pool that it came from. */
  readonly pool: string;
  /** The block in use. */
  readonly cidr: string;
  /** The block that is kept for it, twice as large at first, so that it can double in place. Contains `cidr`. */
  readonly growth: string;
}

/** A block that was given back and rests before it may be given to someone else. */
export interface Quarantined extends Allocation {
  /** Day on which it was given back, `YYYY-MM-DD`. */
  readonly freedOn: string;
}

/** The whole lock. `allocations` are sorted by key, `quarantine` by key and then by block. Plain data. */
export interface AddressLock {
  readonly version: 1;
  readonly allocations: readonly Allocation[];
  readonly quarantine: readonly Quarantined[];
}

/** A lock without entries. */
export const emptyLock: AddressLock = { version: 1, allocations: [], quarantine: [] };

/** Where an entry of a lock stands in its file. Undefined for one that was not read from a file. */
export type EntryPosition = (entry: Allocation | Quarantined) => SourcePosition | undefined;
