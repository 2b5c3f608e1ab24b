// temelj compile: every stack as a file that Pulumi itself could have exported.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { canonicalJson } from "@temelj/kernel";

import { ExitCode } from "../exit-code.ts";
import { inspectorUrl } from "../inspector-url.ts";
import { loadWorkspace, type Workspace, type WorkspaceOptions } from "../load-workspace.ts";
import { openOutputFolder, type OutputFolder } from "../output-folder.ts";
import { plural, printIssues } from "../print-issues.ts";
import { runCompilation } from "../run-compilation.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface CompileOptions extends WorkspaceOptions {
  readonly out: string;
  readonly json?: boolean;
  readonly workers?: number;
}

/** Writes `DIR/<project>/<stack>.json` and `DIR/index.json`. Exit 2 when any stack could not be compiled. */
export async function compile(options: CompileOptions, terminal: Terminal): Promise<number> {
  const workspace = loadWorkspace(options);
  if (!workspace.ok) return stop(workspace.issues, options, terminal);
  const folder = openOutputFolder(options.out);
  if (!folder.ok) return stop(folder.issues, options, terminal);
  try {
    return await compileTo(folder.value, workspace.value, options, terminal);
  } finally {
    folder.value.discard();
  }
}

async function compileTo(
  folder: OutputFolder,
  workspace: Workspace,
  options: CompileOptions,
  terminal: Terminal,
): Promise<number> {
  const inspector = { module: inspectorUrl("write-deployment"), options: { out: folder.staging } };
  const reports = await runCompilation(workspace, inspector, options, terminal);
  const issues = reports.flatMap((report) => report.issues);
  const written = reports.filter(({ inspected }) => typeof inspected === "string");
  const index = {
    version: 1,
    estate: workspace.estate.code,
    order: written.map(({ id }) => id),
    stacks: written.map(({ id, layer, resources, milliseconds, inspected }) => ({
      id,
      layer,
      resources,
      milliseconds: Math.round(milliseconds),
      file: inspected,
    })),
    issues,
  };
  writeFileSync(join(folder.staging, "index.json"), `${canonicalJson(index, 2)}\n`);
  folder.publish([...written.map(({ inspected }) => String(inspected)), "index.json"]);
  if (options.json === true) terminal.print(canonicalJson(index, 2));
  else {
    const resources = written.reduce((sum, report) => sum + report.resources, 0);
    terminal.print(`${plural(written.length, "stack")}, ${plural(resources, "resource")} written to ${options.out}`);
  }
  if (issues.length === 0) return ExitCode.clean;
  if (options.json !== true) printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}

function stop(issues: Parameters<typeof printIssues>[0], options: CompileOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, stacks: [], issues }, 2));
  else printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}
