// The whole audit for programs, as one JSON document.

import { canonicalJson } from "@temelj/kernel";

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, type PlacedFinding } from "./clean-report.ts";
import { verdictOf, type Verdict } from "./report-verdict.ts";

/** As the command ends: 0, 1 or 2. */
const outcomes: Readonly<Record<Verdict, "clean" | "findings" | "couldNotRun">> = {
  "could-not-judge": "couldNotRun",
  "not-in-order": "findings",
  advice: "clean",
  "in-order": "clean",
  "nothing-judged": "clean",
};

/** One JSON document with sorted keys; its shape is in schema/audit.schema.json. Absent fields are left out. */
export function formatJson(report: AuditReport): string {
  const { tool, findings, rules, counts, coverage, stacks, frameworks, issues = [], asOf } = cleanReport(report);
  return `${canonicalJson(
    {
      version: 1,
      outcome: outcomes[verdictOf(report)],
      tool: { name: "temelj", ...tool },
      asOf,
      answers: counts,
      findings: findings.map(shown),
      rules,
      coverage,
      stacks,
      frameworks,
      issues,
    },
    2,
  )}\n`;
}

/** `about` is under `rules`. */
function shown(placed: PlacedFinding): object {
  const { about: _about, stack, name: _name, ...finding } = placed;
  return {
    ...finding,
    ...(stack.project === "" ? {} : { project: stack.project, stack: stack.stack }),
    ...(stack.tenant === undefined ? {} : { tenant: stack.tenant }),
  };
}
