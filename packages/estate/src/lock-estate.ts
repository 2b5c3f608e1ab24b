// What `temelj estate lock` would write. Writes nothing itself.

import { join } from "node:path";

import { printLock, type AddressLock } from "@temelj/cidr";
import { failure, success, type Result } from "@temelj/kernel";

import { lockFileName } from "./estate-files.ts";
import { loadEstate } from "./load-estate.ts";
import { planLock } from "./plan-lock.ts";
import { lockChanges, readLock, type LockChanges } from "./read-lock.ts";

/** The next lock file of an estate. */
export interface NextLock extends LockChanges {
  /** False when the file is already as it should be. */
  readonly changed: boolean;
  readonly path: string;
  readonly text: string;
  readonly lock: AddressLock;
}

/** On which day the lock is written. */
export interface LockOptions {
  /** `YYYY-MM-DD`. @default today, in UTC */
  readonly today?: string;
}

/** The lock file that the estate should have. Every mistake in the estate or its present lock comes back instead. */
export function lockEstate(directory: string, options: LockOptions = {}): Result<NextLock> {
  const estate = loadEstate(directory, { lock: "ignore" });
  const present = readLock(directory);
  if (!estate.ok || !present.ok) return failure([...estate.issues, ...present.issues]);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const planned = planLock(estate.value, present.value, today);
  if (!planned.ok) return failure([...estate.issues, ...planned.issues]);
  const text = printLock(planned.value);
  return success(
    {
      changed: text !== present.value.text,
      path: join(directory, lockFileName),
      text,
      lock: planned.value,
      ...lockChanges(present.value.lock, planned.value),
    },
    estate.issues,
  );
}
