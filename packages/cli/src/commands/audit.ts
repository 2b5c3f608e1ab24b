// temelj audit: judges what Pulumi writes of any stack, ours or not.

import { canonicalJson, issue, success, warning, type Issue, type Result } from "@temelj/kernel";
import { loadRules } from "@temelj/policies";
import {
  coverage,
  evaluate,
  type Coverage,
  type Evaluation,
  type Outcome,
  type Rule,
  type TypeCoverage,
} from "@temelj/policy";

import { applyWaivers, type Waiver } from "@temelj/waiver";

import { ExitCode, outcomeOf } from "../exit-code.ts";
import { plural, printIssues } from "../print-issues.ts";
import { readPlans, type SourcedPlan } from "../read-plans.ts";
import { reportRequests, type ReportOptions, type ReportRequest } from "../report-requests.ts";
import { selectRules, type RuleSelection, type SelectedRules } from "../select-rules.ts";
import type { Terminal } from "../terminal.ts";
import { listsPasses, writeReports } from "../write-reports.ts";

/** Options of the command. */
export interface AuditOptions extends RuleSelection, ReportOptions {
  readonly waivers?: string;
  readonly allowedSigners?: string;
  /** List every answer, not only those that someone must look at. */
  readonly all?: boolean;
  /** The day that decides which waivers still hold and what AWS still supports, and the time of reports: `2026-11-24`. @default now; what AWS supports: as of its calendar */
  readonly asOf?: string;
}

/** What an audit comes to. */
export interface Audit extends Evaluation {
  readonly plans: readonly SourcedPlan[];
  readonly rules: readonly Rule[];
  /** Ids of all rules that there are. */
  readonly allRules: readonly string[];
  /** Id of the framework that was asked for. */
  readonly framework?: string;
  /** ISO 8601; the given one when one was given. */
  readonly asOf: { readonly time: string; readonly given: boolean };
  /** Which resource types rules know, and which none does. */
  readonly coverage: Coverage;
  readonly outcome: keyof typeof ExitCode;
}

/** Exit 0 when nothing failed, 1 when something failed or is not known, 2 when an input could not be read. */
export async function audit(files: readonly string[], options: AuditOptions, terminal: Terminal): Promise<number> {
  const selected = await selectRules(options);
  const waivers = await waiversOf(options);
  const requests = reportRequests(options);
  const asOf = timeOf(options.asOf);
  const plans = await readPlans(files, terminal);
  if (!selected.ok || !plans.ok || !waivers.ok || !requests.ok || !asOf.ok) {
    const issues = [selected, waivers, requests, asOf, plans].flatMap((read) => read.issues);
    return stop(issues, options, terminal);
  }
  terminal.progress("judging …");
  const everything = options.all === true || requests.value.some(listsPasses);
  const judged = judge(plans.value, selected.value, waivers.value, {
    everything,
    signed: options.allowedSigners !== undefined,
    day: asOf.value.slice(0, 10),
    dated: options.asOf !== undefined,
  });
  terminal.quiet();
  const result: Audit = {
    ...judged,
    issues: [...plans.issues, ...judged.issues],
    allRules: (await loadRules()).map(({ id }) => id),
    ...(options.framework === undefined ? {} : { framework: options.framework }),
    asOf: { time: asOf.value, given: options.asOf !== undefined },
  };
  return show(result, requests.value, options, terminal);
}

/** A day or a time that the user gave; else now. */
function timeOf(given: string | undefined): Result<string> {
  if (given === undefined) return success(new Date().toISOString());
  const time = new Date(given);
  if (/^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(given) && !Number.isNaN(time.getTime())) return success(time.toISOString());
  const details = { allowed: "a day or a time of ISO 8601", fix: "--as-of 2026-11-24" };
  return { ok: false, issues: [issue("AUDIT_TIME_INVALID", `--as-of is "${given}"`, details)] };
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

interface Judging {
  readonly everything: boolean;
  readonly signed: boolean;
  readonly day: string;
  /** The day was given: what AWS supports is judged as of it too. */
  readonly dated: boolean;
}

function judge(
  plans: readonly SourcedPlan[],
  { rules, enforcement, all }: SelectedRules,
  waivers: readonly Waiver[],
  { everything, signed, day, dated }: Judging,
): Omit<Audit, "allRules" | "asOf"> {
  const bare = plans.map(({ plan }) => plan);
  const judged = new Set(rules.map(({ id }) => id));
  const raw = evaluate(rules, bare, {
    enforcement,
    parameters: dated ? asOfDay(rules, day) : {},
    unknownIsFailure: true,
    ...(everything ? {} : { outcomes: noteworthy }),
  });
  // A waiver of a rule that was not asked for is neither used nor unused.
  const evaluation = applyWaivers(
    raw,
    waivers.filter(({ rule }) => judged.has(rule)),
    { today: day, requireSignature: signed },
  );
  const covered = coverage(rules, bare);
  const { judged: known, unjudged } = covered;
  const nothing = all && known.length === 0 && unjudged.length > 0;
  const issues = nothing ? [...evaluation.issues, nothingJudged(unjudged)] : evaluation.issues;
  return { ...evaluation, issues, plans, rules, coverage: covered, outcome: outcomeOf(issues, evaluation.findings) };
}

/** Rules that judge by a calendar have a day of their own; without one that was given, no clock is asked. */
function asOfDay(rules: readonly Rule[], day: string): Readonly<Record<string, { readonly asOf: string }>> {
  return Object.fromEntries(rules.flatMap(({ id, parameters }) => ("asOf" in parameters ? [[id, { asOf: day }]] : [])));
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

async function show(
  result: Audit,
  requests: readonly ReportRequest[],
  options: AuditOptions,
  terminal: Terminal,
): Promise<number> {
  const written = await writeReports(result, requests, { everything: options.all === true }, terminal);
  if (!written.ok) return stop(written.issues, options, terminal);
  const said = requests.some(({ format, path }) => format === "json" && path === undefined);
  if (!said && result.issues.length > 0) printIssues(result.issues, terminal);
  return ExitCode[result.outcome];
}

function stop(issues: readonly Issue[], options: AuditOptions, terminal: Terminal): number {
  if (options.json === true || options.format === "json") {
    terminal.print(canonicalJson({ version: 1, outcome: "couldNotRun", issues }, 2));
  } else {
    printIssues(issues, terminal);
    terminal.complain("nothing was judged");
  }
  return ExitCode.couldNotRun;
}
