// The estate's lock file: read, and compared with what the estate needs.

import { existsSync } from "node:fs";
import { join } from "node:path";

import { emptyLock, parseLock, type AddressLock, type LockFile } from "@temelj/cidr";
import { compareText, issue, success, type Issue, type Result } from "@temelj/kernel";
import { displayPath, readText } from "@temelj/yaml";

import { lockFileName } from "./estate-files.ts";
import type { Estate } from "./estate.ts";
import { planLock } from "./plan-lock.ts";

/** The lock of an estate's folder; an empty one where there is none yet. */
export function readLock(directory: string): Result<LockFile & { readonly text: string }> {
  const path = join(directory, lockFileName);
  if (!existsSync(path)) return success({ lock: emptyLock, positionOf: () => undefined, text: "" });
  const text = readText(path);
  if (!text.ok) return text;
  const parsed = parseLock(text.value, displayPath(path));
  return parsed.ok ? success({ ...parsed.value, text: text.value }) : parsed;
}

/**
 * Issues of a lock that does not give every network of the estate its addresses, or gives them to one that is gone.
 * Does not depend on the day: the end of a quarantine makes no lock stale.
 */
export function staleLockIssues(
  estate: Pick<Estate, "directory" | "tenants" | "network" | "platformAccounts">,
  present: LockFile,
): Issue[] {
  const planned = planLock(estate, present, firstDay);
  if (!planned.ok) return [...planned.issues];
  const before = new Map(present.lock.allocations.map((entry) => [entry.key, entry.cidr]));
  const after = new Map(planned.value.allocations.map((entry) => [entry.key, entry.cidr]));
  const changes = [
    ...[...after]
      .filter(([key, cidr]) => before.get(key) !== cidr)
      .map(([key]) => `${key} ${before.has(key) ? "grows" : "has none yet"}`),
    ...[...before.keys()].filter((key) => !after.has(key)).map((key) => `${key} is gone`),
  ].toSorted(compareText);
  if (changes.length === 0) return [];
  const file = displayPath(join(estate.directory, lockFileName));
  const listed = changes.length > 5 ? [...changes.slice(0, 5), `and ${changes.length - 5} more`] : changes;
  return [
    issue("ESTATE_LOCK_STALE", `the address lock is out of date: ${listed.join(", ")}`, {
      at: { file, line: 1, column: 1 },
      fix: "run temelj estate lock and commit the file",
    }),
  ];
}

/** No quarantine ends before it. */
const firstDay = "0001-01-01";

/** Accounts whose addresses differ between two locks. */
export interface LockChanges {
  readonly added: readonly string[];
  readonly grown: readonly string[];
  /** Their addresses rest from now on. */
  readonly freed: readonly string[];
  /** Their rest is over. */
  readonly released: readonly string[];
}

/** What changes from one lock to the next. */
export function lockChanges(before: AddressLock, after: AddressLock): LockChanges {
  const held = new Map(before.allocations.map((entry) => [entry.key, entry.cidr]));
  const kept = new Set(after.allocations.map(({ key }) => key));
  const resting = new Set(after.quarantine.map(({ growth }) => growth));
  const again = new Set(after.allocations.map(({ growth }) => growth));
  return {
    added: after.allocations.filter(({ key }) => !held.has(key)).map(({ key }) => key),
    grown: after.allocations.filter(({ key, cidr }) => (held.get(key) ?? cidr) !== cidr).map(({ key }) => key),
    freed: before.allocations.filter(({ key }) => !kept.has(key)).map(({ key }) => key),
    released: before.quarantine
      .filter(({ growth }) => !resting.has(growth) && !again.has(growth))
      .map(({ key }) => key),
  };
}
