// temelj estate schema: the JSON Schemas by which editors complete and check an estate's files.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { schemas } from "@temelj/estate";
import { canonicalJson, writeFileAtomic, type Issue } from "@temelj/kernel";

import { estateDirectory } from "../estate-directory.ts";
import { ExitCode } from "../exit-code.ts";
import { plural, printIssues } from "../print-issues.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface SchemaOptions {
  readonly estate?: string;
  readonly json?: boolean;
  /** Write nothing. */
  readonly check?: boolean;
}

/** Writes the schemas that differ. Exit 1 when `--check` finds one that differs, 2 when they cannot be written. */
export async function schema(options: SchemaOptions, terminal: Terminal): Promise<number> {
  const directory = estateDirectory(options.estate);
  if (!directory.ok) return stop(directory.issues, options, terminal);
  const folder = join(directory.value, "schema");
  const wanted = Object.entries(schemas());
  const stale = wanted.filter(([name, text]) => present(join(folder, name)) !== text);
  if (options.check !== true) {
    const issues = stale.flatMap(([name, text]) => writeFileAtomic(join(folder, name), text).issues);
    if (issues.length > 0) return stop(issues, options, terminal);
  }
  const names = stale.map(([name]) => name);
  const outcome = names.length > 0 && options.check === true ? "findings" : "clean";
  if (options.json === true) {
    const written = options.check !== true;
    terminal.print(canonicalJson({ version: 1, outcome, folder, changed: names, written, issues: [] }, 2));
  } else report(folder, names, wanted.length, options, terminal);
  return ExitCode[outcome];
}

function present(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function report(
  folder: string,
  changed: readonly string[],
  all: number,
  options: SchemaOptions,
  { colors, print }: Terminal,
): void {
  for (const name of changed) print(`  ${join(folder, name)}`);
  if (changed.length === 0) print(`${plural(all, "schema")} in ${folder}: ${colors.green("up to date")}`);
  else if (options.check !== true) print(`${plural(changed.length, "schema")} ${colors.green("written")}`);
  else print(`${plural(changed.length, "schema")} ${colors.red("out of date")}; run temelj estate schema`);
}

function stop(issues: readonly Issue[], options: SchemaOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, outcome: "couldNotRun", issues }, 2));
  else printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}
