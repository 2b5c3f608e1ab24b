// temelj estate lock: gives every tenant its addresses, and never other ones.

import { lockEstate, type NextLock } from "@temelj/estate";
import { canonicalJson, writeFileAtomic, type Issue } from "@temelj/kernel";

import { estateDirectory } from "../estate-directory.ts";
import { ExitCode } from "../exit-code.ts";
import { printIssues } from "../print-issues.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface LockOptions {
  readonly estate?: string;
  readonly json?: boolean;
  /** Write nothing. */
  readonly check?: boolean;
}

/** Writes the lock where it changes. Exit 1 when `--check` finds it out of date, 2 when there can be no lock. */
export async function lock(options: LockOptions, terminal: Terminal): Promise<number> {
  const directory = estateDirectory(options.estate);
  if (!directory.ok) return stop(directory.issues, options, terminal);
  // On a day before all others no rest ends: that alone makes no lock out of date.
  const next = lockEstate(directory.value, options.check === true ? { today: "0001-01-01" } : {});
  if (!next.ok) return stop(next.issues, options, terminal);
  const write = next.value.changed && options.check !== true;
  const written = write ? writeFileAtomic(next.value.path, next.value.text) : undefined;
  if (written?.ok === false) return stop([...next.issues, ...written.issues], options, terminal);
  const outcome = next.value.changed && !write ? "findings" : "clean";
  if (options.json === true) terminal.print(canonicalJson(document(next.value, write, outcome, next.issues), 2));
  else {
    printLock(next.value, write, terminal);
    if (next.issues.length > 0) printIssues(next.issues, terminal);
  }
  return ExitCode[outcome];
}

function document(next: NextLock, written: boolean, outcome: string, issues: readonly Issue[]): object {
  const { path, changed, added, grown, freed, released } = next;
  return { version: 1, outcome, path, changed, written, added, grown, freed, released, issues };
}

function printLock(next: NextLock, written: boolean, { colors, print }: Terminal): void {
  const { path, changed, added, grown, freed, released, lock: content } = next;
  const blocks = new Map([...content.quarantine, ...content.allocations].map(({ key, cidr }) => [key, cidr]));
  const rows = Object.entries({ added, grown, freed, released }).flatMap(([change, keys]) =>
    keys.map((key) => [key, blocks.get(key) ?? "", change]),
  );
  if (rows.length > 0) for (const line of table(["account", "addresses", "change"], rows)) print(`  ${line}`);
  if (!changed) print(`${path} is ${colors.green("up to date")}`);
  else if (written) print(`${path} ${colors.green("written")}`);
  else print(`${path} is ${colors.red("out of date")}; run temelj estate lock and commit the file`);
}

function stop(issues: readonly Issue[], options: LockOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, outcome: "couldNotRun", issues }, 2));
  else {
    printIssues(issues, terminal);
    terminal.complain("the lock was not changed");
  }
  return ExitCode.couldNotRun;
}
