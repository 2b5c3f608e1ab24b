// An audit as Markdown: what it comes to, then what someone must look at, rule by rule.

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, noteworthy, stackName, type CleanReport, type PlacedFinding } from "./clean-report.ts";
import { frameworkResults, type ControlResult } from "./control-results.ts";
import { locationOf } from "./location.ts";
import { markdownCode, markdownText, tableHead, tableRow } from "./markdown-text.ts";
import { verdictOf, type Verdict } from "./report-verdict.ts";

/** GitHub takes 1 MiB for the summary of a step and drops a longer one. Source: docs.github.com, 2026-11. */
const longestSummary = 1_000_000;

/** The whole audit. */
export function formatMarkdown(report: AuditReport): string {
  return markdown(cleanReport(report), Number.POSITIVE_INFINITY);
}

/** For a GitHub Actions job summary: as many findings as fit, the worst first; the rest is counted. */
export function formatGithubSummary(report: AuditReport): string {
  return markdown(cleanReport(report), longestSummary);
}

function markdown(report: CleanReport, longest: number): string {
  const head = [...summary(report), ...issueLines(report), ...frameworkLines(report), ...unjudgedLines(report)];
  const lines = [...head];
  let bytes = sizeOf(head);
  let left = 0;
  const groups = Map.groupBy(report.findings.filter(noteworthy), ({ outcome, rule }) =>
    JSON.stringify([outcome, rule]),
  );
  for (const findings of groups.values()) {
    const heading = groupHeading(findings);
    const rows: string[] = [];
    bytes += sizeOf(heading);
    for (const finding of findings) {
      const row = findingRow(finding);
      bytes += sizeOf([row]);
      if (bytes > longest - 1000) left += 1;
      else rows.push(row);
    }
    if (rows.length > 0) lines.push(...heading, ...rows, "");
  }
  if (left > 0) lines.push(`**${left} more findings are left out here; other formats have all of them.**`, "");
  return lines.join("\n");
}

const verdicts: Readonly<Record<Verdict, string>> = {
  "could-not-judge": "Not all could be judged",
  "not-in-order": "Not in order",
  advice: "In order, with advice",
  "in-order": "In order",
  "nothing-judged": "Nothing was judged",
};

function summary(report: CleanReport): readonly string[] {
  const { counts, rules, stacks, asOf, tool } = report;
  const { fail, unknown, waived, pass } = counts;
  const answers = `${fail} fail, ${unknown} not known, ${waived} waived, ${pass} pass, ${counts["not-applicable"]} do not apply`;
  return [
    "# Audit of Pulumi stacks",
    "",
    `**${verdicts[verdictOf(report)]}:** ${answers}.`,
    "",
    `${rules.length} rules over ${stacks.length} stacks, temelj ${markdownText(tool.version)}${asOf === undefined ? "" : `, ${markdownText(asOf)}`}.`,
    "",
  ];
}

function issueLines({ issues = [] }: CleanReport): readonly string[] {
  if (issues.length === 0) return [];
  const lines = issues.map(({ severity, code, message, fix }) => {
    return `- ${severity} ${markdownCode(code)}: ${markdownText(message)}${fix === undefined ? "" : `; fix: ${markdownText(fix)}`}`;
  });
  return ["## Could not be judged", "", ...lines, ""];
}

function frameworkLines(report: CleanReport): readonly string[] {
  const results = frameworkResults(report).filter(({ controls }) => controls.length > 0);
  if (results.length === 0) return [];
  const states: readonly ControlResult["state"][] = ["fails", "waived", "passes", "silent"];
  const rows = results.map(({ framework, controls }) => {
    const counts = states.map((state) => String(controls.filter((control) => control.state === state).length));
    return tableRow([markdownText(framework.title.en), ...counts, String(framework.controls.length - controls.length)]);
  });
  return [
    "## Frameworks",
    "",
    "Controls as far as rules look at them.",
    "",
    tableHead(["Framework", "Fail", "Waived", "Pass", "No answer", "Not by these rules"]),
    ...rows,
    "",
  ];
}

function unjudgedLines({ coverage: { unjudged } }: CleanReport): readonly string[] {
  if (unjudged.length === 0) return [];
  const types = unjudged.map(({ type, resources }) => `${markdownCode(type)} ${resources}`);
  return ["## Types that no rule judges", "", types.join(", "), ""];
}

function groupHeading(findings: readonly PlacedFinding[]): readonly string[] {
  const [finding] = findings;
  if (finding === undefined) return [];
  const { about, outcome, severity, rule } = finding;
  const said = outcome === "fail" ? severity : `${outcome}, ${severity}`;
  return [
    `## ${markdownText(about.title.en)} (${said})`,
    "",
    ...(about.why === "" ? [] : [markdownText(about.why), ""]),
    ...(about.fix === "" ? [] : [`Fix: ${markdownText(about.fix)}`, ""]),
    `Rule ${markdownCode(rule)}${about.controls.length === 0 ? "" : `, controls ${about.controls.map(markdownText).join(", ")}`}.`,
    "",
    tableHead(["Resource", "Type", "Stack", "Tenant", "What", "Allowed", "Where"]),
  ];
}

function findingRow(finding: PlacedFinding): string {
  const { name, type, stack, message, allowed = "", fix, about } = finding;
  const { path, line, known } = locationOf(finding);
  return tableRow([
    markdownCode(name),
    markdownCode(type),
    markdownText(stackName(stack)),
    markdownText(stack.tenant ?? ""),
    markdownText(fix === undefined || fix === about.fix ? message : `${message}; fix: ${fix}`),
    markdownText(allowed),
    known ? markdownCode(`${path}:${line}`) : "",
  ]);
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
