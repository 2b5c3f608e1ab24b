// Prints findings for a person: the worst first, what is wrong, what is allowed and how to mend it.

import { compareText } from "@temelj/kernel";
import type { Finding, Severity } from "@temelj/policy";

import type { Terminal } from "./terminal.ts";

const order: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Prints failures and unknown answers, grouped by rule. */
export function printFindings(findings: readonly Finding[], terminal: Terminal): void {
  const { colors } = terminal;
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const groups = [...byRule].toSorted(
    ([left, [one]], [right, [other]]) =>
      order[one?.severity ?? "low"] - order[other?.severity ?? "low"] || compareText(left, right),
  );
  for (const [rule, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const paint = order[first.severity] < 2 ? colors.red : colors.yellow;
    terminal.print(`${paint(first.severity)}  ${colors.bold(rule)}`);
    for (const finding of group) printFinding(finding, terminal);
    terminal.print("");
  }
}

function printFinding({ urn, outcome, message, allowed, fix, source }: Finding, { colors, print }: Terminal): void {
  const unknown = outcome === "unknown" ? colors.yellow("unknown: ") : "";
  const place = source === undefined ? "" : colors.dim(` (${source.file}:${source.line})`);
  print(`  ${urn}${place}`);
  print(`    ${unknown}${message}${allowed === undefined ? "" : `; allowed: ${allowed}`}`);
  if (fix !== undefined) print(`    ${colors.dim("fix:")} ${fix}`);
}
