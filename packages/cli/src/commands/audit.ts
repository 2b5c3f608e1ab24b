// temelj audit: judges what Pulumi writes of any stack, ours or not.

import { canonicalJson, warning, writeFileAtomic, type Issue } from "@temelj/kernel";
import { coverage, evaluate, type Evaluation, type Outcome, type Rule, type TypeCoverage } from "@temelj/policy";

import { ExitCode } from "../exit-code.ts";
import { printAudit } from "../print-audit.ts";
import { plural, printIssues } from "../print-issues.ts";
import { readPlans, type SourcedPlan } from "../read-plans.ts";
import { selectRules, type SelectedRules } from "../select-rules.ts";
import type { Terminal } from "../terminal.ts";
import { textPage } from "../text-page.ts";

/** Options of the command. */
export interface AuditOptions {
  /** Ids separated by commas. */
  readonly rules?: string;
  readonly json?: boolean;
  /** List every answer, not only those that someone must look at. */
  readonly all?: boolean;
  readonly out?: string;
}

/** What an audit comes to. */
export interface Audit extends Evaluation {
  readonly plans: readonly SourcedPlan[];
  readonly rules: readonly Rule[];
  /** Resource types that no rule knows. */
  readonly unjudged: readonly TypeCoverage[];
  readonly outcome: keyof typeof ExitCode;
}

/** Exit 0 when nothing failed, 1 when something failed or is not known, 2 when an input could not be read. */
export async function audit(files: readonly string[], options: AuditOptions, terminal: Terminal): Promise<number> {
  const selected = await selectRules(options.rules);
  const plans = await readPlans(files, terminal);
  if (!selected.ok || !plans.ok) return stop([...selected.issues, ...plans.issues], options, terminal);
  terminal.progress("judging …");
  const result = judge(plans.value, selected.value, options);
  terminal.quiet();
  return show({ ...result, issues: [...plans.issues, ...result.issues] }, options, terminal);
}

/** What someone must look at. */
const noteworthy: readonly Outcome[] = ["fail", "unknown", "waived"];

function judge(plans: readonly SourcedPlan[], { rules, enforcement }: SelectedRules, options: AuditOptions): Audit {
  const bare = plans.map(({ plan }) => plan);
  const evaluation = evaluate(rules, bare, {
    enforcement,
    unknownIsFailure: true,
    ...(options.all === true ? {} : { outcomes: noteworthy }),
  });
  const { judged, unjudged } = coverage(rules, bare);
  const nothing = options.rules === undefined && judged.length === 0 && unjudged.length > 0;
  const issues = nothing ? [...evaluation.issues, nothingJudged(unjudged)] : evaluation.issues;
  const outcome = issues.some(({ severity }) => severity === "error")
    ? "couldNotRun"
    : evaluation.findings.some(({ blocking }) => blocking)
      ? "findings"
      : "clean";
  return { ...evaluation, issues, plans, rules, unjudged, outcome };
}

function nothingJudged(unjudged: readonly TypeCoverage[]): Issue {
  const named = unjudged.slice(0, 3).map(({ type }) => type);
  return warning(
    "AUDIT_NOTHING_JUDGED",
    `no rule knows any of the ${plural(unjudged.length, "type")}: ${named.join(", ")}`,
    {
      fix: "write rules for these types; see docs/how-to",
    },
  );
}

/** To the terminal, or whole or not at all to a file. */
function show(result: Audit, options: AuditOptions, terminal: Terminal): number {
  const page = textPage(terminal);
  const to = options.out === undefined ? terminal : page.terminal;
  if (options.json === true) to.print(canonicalJson(document(result), 2));
  else printAudit(result, to);
  if (options.out !== undefined) {
    const written = writeFileAtomic(options.out, page.text());
    if (!written.ok) return stop(written.issues, options, terminal);
    terminal.complain(`written to ${options.out}`);
  }
  if (options.json !== true && result.issues.length > 0) printIssues(result.issues, terminal);
  return ExitCode[result.outcome];
}

/** The whole result for programs. Without times: the same input gives the same bytes. */
function document({ plans, rules, counts, findings, unjudged, issues, outcome }: Audit): object {
  return {
    version: 1,
    outcome,
    plans: plans.map(({ file, plan: { project, stack, resources } }) => {
      return { file, project, stack, resources: resources.length };
    }),
    rules: rules.length,
    answers: counts,
    findings,
    unjudged: unjudged.map(({ type, resources }) => ({ type, resources })),
    issues,
  };
}

function stop(issues: readonly Issue[], options: AuditOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, outcome: "couldNotRun", issues }, 2));
  else {
    printIssues(issues, terminal);
    terminal.complain("nothing was judged");
  }
  return ExitCode.couldNotRun;
}
