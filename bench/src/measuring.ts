// What every part of the benchmarks needs: commands as processes, programs, rows of the table.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { EngineRun } from "@temelj/tools/engine";

import { runCommand, type CommandRun } from "./run-command.ts";
import type { Measured } from "./statistics.ts";

/** One figure. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly value: Measured | number | string;
  /** What it must be, in words. Absent where nothing is asked. */
  readonly target?: string;
  readonly met?: boolean;
}

/** The root of the project. */
export const workspace = fileURLToPath(new URL("../..", import.meta.url));
/** The command line. */
const command = join(workspace, "packages/cli/bin/temelj.mjs");

/** The program of a project of stacks/. */
export async function programOf(project: string): Promise<unknown> {
  const { default: program } = (await import(join(workspace, "stacks", project, "index.ts"))) as {
    default: () => unknown;
  };
  return program();
}

/** One run of `temelj`. */
export function temelj(args: readonly string[]): Promise<CommandRun> {
  return runCommand(process.execPath, [command, ...args], { cwd: workspace });
}

/** A run that did what it should: it ended with one of the codes. */
export async function ended(run: Promise<CommandRun>, codes: readonly number[] = [0]): Promise<CommandRun> {
  const { code, ...rest } = await run;
  if (code === null || !codes.includes(code)) throw new Error(`a command ended with ${code}`);
  return { code, ...rest };
}

/** Runs one after the other, all of which did what they should. */
export async function repeat(
  times: number,
  run: () => Promise<CommandRun>,
  codes?: readonly number[],
): Promise<CommandRun[]> {
  const runs: CommandRun[] = [];
  for (let round = 0; round < times; round += 1) runs.push(await ended(run(), codes));
  return runs;
}

/** Throws where an operation of the engine failed. */
export function done(run: EngineRun): void {
  if (run.kind === "failed") throw new Error(run.message);
}

/** Measures in a folder of its own, which is gone afterwards. */
export async function inFolder<Result>(measure: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "temelj-bench-"));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
