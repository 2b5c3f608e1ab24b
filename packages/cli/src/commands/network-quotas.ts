// temelj network quotas: how much of AWS's quotas the compiled network uses.

import { canonicalJson, type Issue } from "@temelj/kernel";
import { quotaStates, type QuotaState, type QuotaUse } from "@temelj/proof";

import { fullestQuotas } from "../check-result.ts";
import { ExitCode } from "../exit-code.ts";
import { inspectorUrl } from "../inspector-url.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { printIssues } from "../print-issues.ts";
import { quotaHolder, quotaIssues, quotaNames } from "../quota-issues.ts";
import { runCompilation } from "../run-compilation.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface QuotasOptions extends Pick<WorkspaceOptions, "estate"> {
  readonly json?: boolean;
}

/** Exit 0; 1 when a quota has less than a fifth left; 2 when the estate has mistakes. */
export async function networkQuotas(options: QuotasOptions, terminal: Terminal): Promise<number> {
  const workspace = loadWorkspace(options);
  if (!workspace.ok) return stop(workspace.issues, options, terminal);
  const inspector = { module: inspectorUrl("quotas"), options: undefined };
  const reports = await runCompilation(workspace.value, inspector, {}, terminal);
  const broken = reports.flatMap(({ issues }) => issues);
  if (broken.some(({ severity }) => severity === "error")) return stop(broken, options, terminal);
  const states = quotaStates(
    reports.map(({ inspected }) => inspected as readonly QuotaUse[]),
    workspace.value.estate.network.raisedQuotas,
  );
  const issues = quotaIssues(states);
  if (options.json === true) terminal.print(canonicalJson({ version: 1, quotas: states, issues }, 2));
  else print(states, issues, terminal);
  return issues.length > 0 ? ExitCode.findings : ExitCode.clean;
}

/** Of each quota the fullest: the others have more room. */
function print(states: readonly QuotaState[], issues: readonly Issue[], terminal: Terminal): void {
  const rows = fullestQuotas(states).map(({ quota, of, used, limit, fixed, share }) => [
    quotaNames[quota],
    quotaHolder(of),
    used.toLocaleString("en-US"),
    limit.toLocaleString("en-US"),
    `${share} %`,
    fixed ? "no" : "yes",
  ]);
  for (const line of table(["quota", "fullest", "used", "limit", "share", "can be raised"], rows)) terminal.print(line);
  if (issues.length > 0) printIssues(issues, terminal);
}

function stop(issues: readonly Issue[], options: QuotasOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, quotas: [], issues }, 2));
  else printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}
