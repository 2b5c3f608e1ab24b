// Prints an audit for a person: findings first, then what was judged and what was not.

import type { Finding } from "@temelj/policy";

import type { Audit } from "./commands/audit.ts";
import { printFindings } from "./print-findings.ts";
import { plural } from "./print-issues.ts";
import type { Terminal } from "./terminal.ts";
import { visibleText } from "./visible-text.ts";
import { wrappedWords } from "./wrapped-words.ts";

/** Prints findings, counts and coverage, and the verdict last. */
export function printAudit(audit: Audit, terminal: Terminal): void {
  const { colors, print } = terminal;
  const { plans, rules, counts, findings, coverage, outcome } = audit;
  const { unjudged } = coverage;
  printFindings(findings.filter(needsAttention), terminal);
  const resources = plans.reduce((sum, { plan }) => sum + plan.resources.length, 0);
  const answers = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const said = Object.entries(counts).map(
    ([name, count]) => `${count.toLocaleString("en-US")} ${name.replace("-", " ")}`,
  );
  print(`  ${plural(plans.length, "stack")}, ${plural(resources, "resource")}`);
  print(`  ${plural(rules.length, "rule")} gave ${plural(answers, "answer")}: ${said.join(", ")}`);
  if (unjudged.length > 0) {
    const left = unjudged.reduce((sum, type) => sum + type.resources, 0);
    print(`  no rule judges ${plural(left, "resource")} of ${plural(unjudged.length, "type")}:`);
    for (const line of wrappedWords(unjudged.map((type) => `${visibleText(type.type)} ${type.resources}`))) {
      print(`    ${colors.dim(line)}`);
    }
  }
  print("");
  if (outcome === "clean" && answers === 0) print(`  ${colors.yellow("NOTHING JUDGED")}  no rule had anything to say`);
  else if (outcome === "clean") print(`  ${colors.green("OK")}  nothing failed`);
  else if (outcome === "findings") print(`  ${colors.red("NOT OK")}  ${plural(blocking(findings), "finding")}`);
  else print(`  ${colors.red("NOT JUDGED")}  see the errors`);
}

function needsAttention({ outcome }: Finding): boolean {
  return outcome === "fail" || outcome === "unknown";
}

function blocking(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.blocking).length;
}
