// temelj compile: every stack as a file that Pulumi itself could have exported.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

import { canonicalJson, failure, issue, success, writeFileAtomic, type Result } from "@temelj/kernel";

import { ExitCode } from "../exit-code.ts";
import { inspectorUrl } from "../inspector-url.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
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
  const writable = outputFolder(options.out);
  if (!writable.ok) return stop(writable.issues, options, terminal);
  const inspector = { module: inspectorUrl("write-deployment"), options: { out: options.out } };
  const reports = await runCompilation(workspace.value, inspector, options, terminal);
  const issues = reports.flatMap((report) => report.issues);
  const written = reports.filter(({ inspected }) => typeof inspected === "string");
  const index = {
    version: 1,
    estate: workspace.value.estate.code,
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
  const indexed = writeFileAtomic(join(options.out, "index.json"), `${canonicalJson(index, 2)}\n`);
  if (!indexed.ok) return stop([...issues, ...indexed.issues], options, terminal);
  if (options.json === true) terminal.print(canonicalJson(index, 2));
  else {
    const resources = written.reduce((sum, report) => sum + report.resources, 0);
    terminal.print(`${plural(written.length, "stack")}, ${plural(resources, "resource")} written to ${options.out}`);
  }
  if (issues.length === 0) return ExitCode.clean;
  if (options.json !== true) printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}

function outputFolder(out: string): Result<string> {
  if (existsSync(out) && !statSync(out).isDirectory()) {
    return failure([
      issue("OUTPUT_UNWRITABLE", `--out is "${out}", which is a file`, { allowed: "a folder", fix: "name a folder" }),
    ]);
  }
  return success(out);
}

function stop(issues: Parameters<typeof printIssues>[0], options: CompileOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, stacks: [], issues }, 2));
  else printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}
