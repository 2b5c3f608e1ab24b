// Findings as annotations of a GitHub Actions step: workflow commands, printed to its log.
// Source of commands and escapes: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands, and
// actions/toolkit packages/core; of the limit of 10 a kind: https://github.com/orgs/community/discussions/26680; 2026-11.

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, noteworthy, severityRank, type PlacedFinding } from "./clean-report.ts";
import { locationOf } from "./location.ts";
import { clipped, visibleText } from "./report-text.ts";

/** GitHub shows so many annotations of one kind in a step and drops the rest without a word. */
const mostOfAKind = 10;

const longestMessage = 4000;

type Kind = "error" | "warning" | "notice";

/** At most 10 errors, 10 warnings and 10 notices, the worst first; the last notice says how many are left out. */
export function formatGithub(report: AuditReport): string {
  const findings = cleanReport(report).findings.filter(noteworthy);
  const byKind = Map.groupBy(findings, kindOf);
  const kinds: readonly (readonly [Kind, number])[] = [
    ["error", mostOfAKind],
    ["warning", mostOfAKind],
    ["notice", mostOfAKind - 1],
  ];
  const shown = kinds.flatMap(([kind, most]) => (byKind.get(kind) ?? []).slice(0, most));
  const lines = shown.map((finding) => annotation(kindOf(finding), finding));
  const left = findings.length - shown.length;
  if (left > 0) lines.push(`::notice title=temelj audit::${left} more findings are in the summary and in the report`);
  return lines.map((line) => `${line}\n`).join("");
}

/** A failure of the two worst severities, or one that blocks, is an error; a waived one is for information. */
function kindOf({ outcome, severity, blocking }: PlacedFinding): Kind {
  if (outcome === "waived") return "notice";
  return outcome === "fail" && (blocking || severityRank(severity) < 2) ? "error" : "warning";
}

function annotation(kind: Kind, finding: PlacedFinding): string {
  const { rule, name, outcome, message, allowed, fix } = finding;
  const { path, line, column, known } = locationOf(finding);
  const place = known ? { file: path, line, ...(column === undefined ? {} : { col: column }) } : {};
  const properties = { ...place, title: `${rule}${outcome === "fail" ? "" : ` (${outcome})`}` };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  const lines = [
    `${name}: ${message}`,
    ...(allowed === undefined ? [] : [`allowed: ${allowed}`]),
    ...(fix === undefined ? [] : [`fix: ${fix}`]),
  ];
  return `::${kind} ${written.join(",")}::${escapedData(clipped(lines.join("\n"), longestMessage))}`;
}

function escapedData(text: string): string {
  return visibleText(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
