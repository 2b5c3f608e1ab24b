// Prints issues for a person: position, severity, code, then what is wrong, what is allowed and the fix.

import { compareIssues, type Issue } from "@temelj/kernel";

import type { Terminal } from "./terminal.ts";
import { visibleText } from "./visible-text.ts";

/** Prints every issue, in order of file and line, and a last line that counts them. */
export function printIssues(issues: readonly Issue[], terminal: Terminal): void {
  const { colors } = terminal;
  for (const found of issues.toSorted(compareIssues)) {
    const place = found.at === undefined ? "" : `${found.at.file}:${found.at.line}:${found.at.column}  `;
    const severity = found.severity === "error" ? colors.red("error") : colors.yellow("warning");
    terminal.complain(`${place}${severity}  ${colors.bold(found.code)}`);
    terminal.complain(
      `  ${visibleText(found.message)}${found.allowed === undefined ? "" : `; allowed: ${found.allowed}`}`,
    );
    if (found.fix !== undefined) terminal.complain(`  ${colors.dim("fix:")} ${found.fix}`);
  }
  const errors = issues.filter(({ severity }) => severity === "error").length;
  terminal.complain(countOf(errors, issues.length - errors));
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
