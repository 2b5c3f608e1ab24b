// temelj network reach: whether one place of the network reaches another, hop by hop over the compiled plan.

import { canonicalJson, type Issue } from "@temelj/kernel";
import type { NetworkFacts, Question } from "@temelj/proof";

import { estateNetwork } from "../estate-network.ts";
import { ExitCode } from "../exit-code.ts";
import { inspectorUrl } from "../inspector-url.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { printIssues } from "../print-issues.ts";
import { reachAnswers, type ReachPath } from "../reach-answers.ts";
import { reachQuestion } from "../reach-places.ts";
import { runCompilation } from "../run-compilation.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface ReachOptions extends Pick<WorkspaceOptions, "estate"> {
  readonly port: number;
  readonly protocol: Question["protocol"];
  readonly json?: boolean;
}

/** Exit 0 when all of it is reached, 1 when something is stopped or not known, 2 when the question makes no sense. */
export async function networkReach(
  from: string,
  to: string,
  options: ReachOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = loadWorkspace(options);
  if (!workspace.ok) return stop(workspace.issues, options, terminal);
  const { estate } = workspace.value;
  const question = reachQuestion(estate, from, to);
  if (!question.ok) return stop(question.issues, options, terminal);
  const inspector = { module: inspectorUrl("network"), options: undefined };
  const reports = await runCompilation(workspace.value, inspector, {}, terminal);
  const issues = reports.flatMap((report) => report.issues);
  if (issues.some(({ severity }) => severity === "error")) return stop(issues, options, terminal);
  const facts = reports.map(({ inspected }) => inspected as NetworkFacts);
  const { protocol, port } = options;
  const paths = reachAnswers(estateNetwork(estate, facts), question.value, { protocol, port });
  if (options.json === true) terminal.print(canonicalJson({ version: 1, paths }, 2));
  else print(paths, terminal);
  return paths.every(({ outcome }) => outcome === "reached") ? ExitCode.clean : ExitCode.findings;
}

function print(paths: readonly ReachPath[], { colors, print: say }: Terminal): void {
  for (const { from, to, outcome, hops } of paths) {
    const paint = outcome === "reached" ? colors.green : outcome === "stopped" ? colors.red : colors.yellow;
    say(`${from} → ${to}: ${paint(outcome)}`);
    for (const { at, does } of hops) say(`  ${at}  ${colors.dim(does)}`);
  }
}

function stop(issues: readonly Issue[], options: ReachOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, paths: [], issues }, 2));
  else printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}
