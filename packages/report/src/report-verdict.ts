// What an audit comes to, in one word.

import type { AuditReport } from "./audit-report.ts";

/**
 * `could-not-judge`: something is an error. `not-in-order`: a finding blocks. `advice`: something fails or is not known,
 * but nothing blocks. `nothing-judged`: no rule had anything to say.
 */
export type Verdict = "could-not-judge" | "not-in-order" | "advice" | "in-order" | "nothing-judged";

/** The worst of what holds. */
export function verdictOf({ issues = [], findings, counts }: AuditReport): Verdict {
  if (issues.some(({ severity }) => severity === "error")) return "could-not-judge";
  if (findings.some(({ blocking }) => blocking)) return "not-in-order";
  if (counts.fail + counts.unknown > 0) return "advice";
  return counts.pass + counts.waived > 0 ? "in-order" : "nothing-judged";
}
