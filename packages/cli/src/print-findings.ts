// Prints findings for a person: the worst first, what is wrong, what is allowed and how to mend it.

import { compareText } from "@temelj/kernel";
import type { Finding, Severity } from "@temelj/policy";

import { plural } from "./print-issues.ts";
import type { Terminal } from "./terminal.ts";
import { visibleText } from "./visible-text.ts";

const order: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Prints failures and unknown answers, grouped by rule; last, in one line each, rules that only advise. */
export function printFindings(findings: readonly Finding[], terminal: Terminal): void {
  const { colors } = terminal;
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)].toSorted(
    ([left, [one]], [right, [other]]) =>
      order[one?.severity ?? "low"] - order[other?.severity ?? "low"] || compareText(left, right),
  );
  const [blocking, advice] = [true, false].map((kind) =>
    groups.filter(([, group]) => group.some((finding) => finding.blocking) === kind),
  );
  for (const [rule, group] of blocking ?? []) {
    const [first] = group;
    if (first === undefined) continue;
    const paint = order[first.severity] < 2 ? colors.red : colors.yellow;
    terminal.print(`${paint(first.severity)}  ${colors.bold(rule)}`);
    for (const finding of group) printFinding(finding, terminal);
    terminal.print("");
  }
  for (const [rule, group] of advice ?? []) printAdvice(rule, group, terminal);
  if (advice !== undefined && advice.length > 0) terminal.print("");
}

function printFinding(finding: Finding, { colors, print }: Terminal): void {
  const { urn, outcome, message, path, given, allowed, fix, source } = finding;
  const unknown = outcome === "unknown" ? colors.yellow("unknown: ") : "";
  const place = source === undefined ? "" : colors.dim(` (${visibleText(source.file)}:${source.line})`);
  print(`  ${visibleText(urn)}${place}`);
  // A rule's own words may not say where, or what was found there.
  const where =
    path === undefined || message.includes(path) ? "" : ` (${path}${given === undefined ? "" : `: ${given}`})`;
  print(`    ${unknown}${visibleText(`${message}${where}`)}${allowed === undefined ? "" : `; allowed: ${allowed}`}`);
  if (fix !== undefined) print(`    ${colors.dim("fix:")} ${fix}`);
}

function printAdvice(rule: string, group: readonly Finding[], { colors, print }: Terminal): void {
  const [first] = group;
  const doubts = group.filter(({ outcome }) => outcome === "unknown").length;
  const unknown = doubts === 0 ? "" : `, ${doubts} of them unknown`;
  const fix = first?.fix === undefined ? "" : `; ${first.fix}`;
  print(`${colors.cyan("advice")}  ${rule}: ${plural(group.length, "resource")}${unknown}${fix}`);
}
