// What every part of the benchmarks needs: commands as processes, programs, rows of the table.

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

/** A run that did what it should. */
export async function ended(run: Promise<CommandRun>): Promise<CommandRun> {
  const { code, ...rest } = await run;
  if (code !== 0) throw new Error(`a command ended with ${code}`);
  return { code, ...rest };
}

/** Runs one after the other, all of which did what they should. */
export async function repeat(times: number, run: () => Promise<CommandRun>): Promise<CommandRun[]> {
  const runs: CommandRun[] = [];
  for (let round = 0; round < times; round += 1) runs.push(await ended(run()));
  return runs;
}

/** Throws where an operation of the engine failed. */
export function done(run: EngineRun): void {
  if (run.kind === "failed") throw new Error(run.message);
}
