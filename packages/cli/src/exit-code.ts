// What the command's exit code says.

import type { Issue } from "@temelj/kernel";
import type { Finding } from "@temelj/policy";

/** 0: nothing to mend. 1: it ran, and found something. 2: it could not run, or not to the end. */
export const ExitCode = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** What judging came to: an error means that not all could be judged; else what blocks decides. */
export function outcomeOf(issues: readonly Issue[], findings: readonly Finding[]): keyof typeof ExitCode {
  if (issues.some(({ severity }) => severity === "error")) return "couldNotRun";
  return findings.some(({ blocking }) => blocking) ? "findings" : "clean";
}
