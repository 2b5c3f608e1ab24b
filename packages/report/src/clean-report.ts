// A report as every format starts from it: without secrets, the worst first, each finding with its stack and rule.

import { compareText } from "@temelj/kernel";
import { parseUrn } from "@temelj/plan";
import type { Finding, Outcome, Severity } from "@temelj/policy";

import type { AuditReport, ReportRule, ReportStack } from "./audit-report.ts";
import { cleanData } from "./report-text.ts";

/** A finding with what is known around it. */
export interface PlacedFinding extends Finding {
  /** Logical name of the resource; the URN where it is none. */
  readonly name: string;
  readonly stack: ReportStack;
  readonly about: ReportRule;
}

/** A report ready to be written. */
export interface CleanReport extends AuditReport {
  readonly findings: readonly PlacedFinding[];
}

/** The worst first. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

/** What someone must look at first. */
export const outcomes: readonly Outcome[] = ["fail", "unknown", "waived", "not-applicable", "pass"];

/** Makes a report fit to be shown. Findings are sorted by outcome, severity, rule and resource. */
export function cleanReport(report: AuditReport): CleanReport {
  const { tool, findings, counts, coverage, frameworks, issues, asOf } = report;
  const rules = report.rules.map(reportRule);
  const clean = cleanData({ tool, findings, rules, counts, coverage, stacks: report.stacks, frameworks, issues, asOf });
  const known = new Map(clean.rules.map((rule) => [rule.id, rule]));
  const stacks = new Map(clean.stacks.map((stack) => [keyOf(stack), stack]));
  const placed = clean.findings.map((finding): PlacedFinding => {
    const urn = parseUrn(finding.urn);
    const stack = { project: urn?.project ?? "", stack: urn?.stack ?? "" };
    return {
      ...finding,
      name: urn?.name ?? finding.urn,
      stack: stacks.get(keyOf(stack)) ?? stack,
      about: known.get(finding.rule) ?? ruleOf(finding),
    };
  });
  return {
    tool: clean.tool,
    findings: placed.toSorted(worstFirst),
    rules: clean.rules,
    counts: clean.counts,
    coverage: clean.coverage,
    stacks: clean.stacks,
    ...(clean.frameworks === undefined ? {} : { frameworks: clean.frameworks }),
    ...(clean.issues === undefined ? {} : { issues: clean.issues }),
    ...(clean.asOf === undefined ? {} : { asOf: clean.asOf }),
  };
}

/** What someone must look at: failures, doubts and waived failures. */
export function noteworthy({ outcome }: Finding): boolean {
  return outcome === "fail" || outcome === "unknown" || outcome === "waived";
}

/** How bad a severity is: 0 is the worst. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** `project/stack`. */
export function stackName({ project, stack }: ReportStack): string {
  return `${project}/${stack}`;
}

function worstFirst(left: PlacedFinding, right: PlacedFinding): number {
  return (
    outcomes.indexOf(left.outcome) - outcomes.indexOf(right.outcome) ||
    severityRank(left.severity) - severityRank(right.severity) ||
    compareText(left.rule, right.rule) ||
    compareText(left.urn, right.urn) ||
    compareText(left.path ?? "", right.path ?? "")
  );
}

/** Without what a rule has beyond what reports tell, such as its check. */
function reportRule({ id, title, severity, why, fix, controls, sources }: ReportRule): ReportRule {
  const known = { en: title.en.trim() || spoken(id), cnr: title.cnr.trim() || spoken(id) };
  return { id, title: known, severity, why, fix, controls, sources };
}

/** A finding may come from what is no rule, such as a waiver that has expired. */
function ruleOf({ rule, severity, fix = "", controls }: Finding): ReportRule {
  const title = { en: spoken(rule), cnr: spoken(rule) };
  return { id: rule, title, severity, why: "", fix, controls, sources: [] };
}

/** An id as a title, for what has none: `waiver-expired` is "Waiver expired". */
function spoken(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function keyOf({ project, stack }: ReportStack): string {
  return JSON.stringify([project, stack]);
}
