// Prints issues for a person: position, severity, code, then what is wrong, what is allowed and the fix.

import { compareIssues, type Issue } from "@temelj/kernel";

import type { Terminal } from "./terminal.ts";
import { visibleText } from "./visible-text.ts";

/** More issues than this with one cause are too many to read one by one; then so many stand for them. */
const manyAlike = { many: 10, shown: 3 } as const;

/**
 * Prints issues in order of file and line, and a last line that counts them. Where many without a place have the same
 * code and fix, such as stacks that all wait for one that failed, the first few stand for the rest.
 */
export function printIssues(issues: readonly Issue[], terminal: Terminal): void {
  const sorted = issues.toSorted(compareIssues);
  for (const alike of Map.groupBy(sorted, causeOf).values()) {
    const shown = alike.length > manyAlike.many ? alike.slice(0, manyAlike.shown) : alike;
    for (const found of shown) printIssue(found, terminal);
    const left = alike.length - shown.length;
    if (left > 0)
      terminal.complain(`… and ${left.toLocaleString("en-US")} more of ${alike[0]?.code} with the same fix`);
  }
  const errors = issues.filter(({ severity }) => severity === "error").length;
  terminal.complain(countOf(errors, issues.length - errors));
}

/** One with a place stands for itself. */
function causeOf({ code, fix, at }: Issue): string | Issue["at"] {
  return at ?? `${code} ${fix}`;
}

function printIssue(found: Issue, { colors, complain }: Terminal): void {
  const place = found.at === undefined ? "" : `${found.at.file}:${found.at.line}:${found.at.column}  `;
  const severity = found.severity === "error" ? colors.red("error") : colors.yellow("warning");
  complain(`${place}${severity}  ${colors.bold(found.code)}`);
  complain(`  ${visibleText(found.message)}${found.allowed === undefined ? "" : `; allowed: ${found.allowed}`}`);
  if (found.fix !== undefined) complain(`  ${colors.dim("fix:")} ${found.fix}`);
}

/** "2 errors, 1 warning". */
export function countOf(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 || warnings === 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ];
  return parts.join(", ");
}

/** "1 stack", "2 stacks", "1,200 stacks". */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
