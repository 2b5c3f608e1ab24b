// temelj audit: judges what Pulumi writes of any stack, ours or not.

import { canonicalJson, success, warning, writeFileAtomic, type Issue, type Result } from "@temelj/kernel";
import { loadRules } from "@temelj/policies";
import { coverage, evaluate, type Evaluation, type Outcome, type Rule, type TypeCoverage } from "@temelj/policy";

import { applyWaivers, type Waiver } from "@temelj/waiver";

import { ExitCode } from "../exit-code.ts";
import { printAudit } from "../print-audit.ts";
import { plural, printIssues } from "../print-issues.ts";
import { readPlans, type SourcedPlan } from "../read-plans.ts";
import { selectRules, type RuleSelection, type SelectedRules } from "../select-rules.ts";
import type { Terminal } from "../terminal.ts";
import { textPage } from "../text-page.ts";

/** Options of the command. */
export interface AuditOptions extends RuleSelection {
  readonly waivers?: string;
  readonly allowedSigners?: string;
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
  const selected = await selectRules(options);
  const waivers = await waiversOf(options);
  const plans = await readPlans(files, terminal);
  if (!selected.ok || !plans.ok || !waivers.ok) {
    return stop([...selected.issues, ...waivers.issues, ...plans.issues], options, terminal);
  }
  terminal.progress("judging …");
  const result = judge(plans.value, selected.value, waivers.value, options);
  terminal.quiet();
  return show({ ...result, issues: [...plans.issues, ...result.issues] }, options, terminal);
}

/** What someone must look at. */
const noteworthy: readonly Outcome[] = ["fail", "unknown", "waived"];

/** The waivers that were named; none without any. */
async function waiversOf({ waivers, allowedSigners }: AuditOptions): Promise<Result<readonly Waiver[]>> {
  if (waivers === undefined) return success([]);
  const { readWaivers, sshSignatures } = await import("@temelj/waiver");
  const rules = (await loadRules()).map(({ id }) => id);
  const verify = allowedSigners === undefined ? {} : { verify: sshSignatures(allowedSigners) };
  return readWaivers(waivers, { rules, ...verify });
}

function judge(
  plans: readonly SourcedPlan[],
  { rules, enforcement }: SelectedRules,
  waivers: readonly Waiver[],
  options: AuditOptions,
): Audit {
  const bare = plans.map(({ plan }) => plan);
  const judged = new Set(rules.map(({ id }) => id));
  const raw = evaluate(rules, bare, {
    enforcement,
    unknownIsFailure: true,
    ...(options.all === true ? {} : { outcomes: noteworthy }),
  });
  // A waiver of a rule that was not asked for is neither used nor unused.
  const evaluation = applyWaivers(
    raw,
    waivers.filter(({ rule }) => judged.has(rule)),
    { today: new Date().toISOString().slice(0, 10), requireSignature: options.allowedSigners !== undefined },
  );
  const { judged: known, unjudged } = coverage(rules, bare);
  const nothing = options.rules === undefined && known.length === 0 && unjudged.length > 0;
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
