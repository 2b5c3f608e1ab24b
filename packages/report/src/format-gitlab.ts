// Findings as a GitLab Code Quality report. Source: https://docs.gitlab.com/ci/testing/code_quality/, 2026-11.

import type { Severity } from "@temelj/policy";

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, noteworthy, type PlacedFinding } from "./clean-report.ts";
import { fingerprints } from "./fingerprint.ts";
import { locationOf } from "./location.ts";
import { visibleLine } from "./report-text.ts";

const severityNames: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
};

/** A JSON list of failures, doubts and waived failures, the worst first. What is waived counts as "info". */
export function formatGitlab(report: AuditReport): string {
  const findings = cleanReport(report).findings.filter(noteworthy);
  const identities = fingerprints(findings);
  return `${JSON.stringify(
    findings.map((finding, index) => violation(finding, identities[index] ?? "")),
    undefined,
    2,
  )}\n`;
}

function violation(finding: PlacedFinding, fingerprint: string): object {
  const { rule, outcome, severity } = finding;
  const { path, line } = locationOf(finding);
  return {
    description: visibleLine(descriptionOf(finding)),
    check_name: rule,
    fingerprint,
    severity: outcome === "waived" ? "info" : severityNames[severity],
    location: { path, lines: { begin: line } },
  };
}

function descriptionOf({ name, outcome, message, allowed, fix }: PlacedFinding): string {
  const parts = [
    `${outcome === "fail" ? "" : `${outcome}: `}${name}: ${message}`,
    ...(allowed === undefined ? [] : [`allowed: ${allowed}`]),
    ...(fix === undefined ? [] : [`fix: ${fix}`]),
  ];
  return parts.join("; ");
}
