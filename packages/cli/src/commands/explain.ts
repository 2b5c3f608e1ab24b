// temelj explain: why a rule matters, how it is abused, what to write instead, which controls ask for it, who says so.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { controlsByRule, readFrameworks } from "@temelj/framework";
import { canonicalJson, issue, suggest } from "@temelj/kernel";
import { fixesFolder, frameworksFolder, loadAdvice, loadRules } from "@temelj/policies";
import type { Rule } from "@temelj/policy";

import { ExitCode } from "../exit-code.ts";
import { printIssues } from "../print-issues.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface ExplainOptions {
  readonly json?: boolean;
}

/** Exit 0; 2 when there is no such rule. Without an id it lists all rules. */
export async function explain(id: string | undefined, options: ExplainOptions, terminal: Terminal): Promise<number> {
  const rules = await loadRules();
  const found = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (found.length === 0 && id !== undefined) return unknownRule(id, rules, terminal);
  if (id === undefined && options.json !== true) {
    for (const rule of found) {
      terminal.print(`${rule.severity.padEnd(8)}  ${rule.id}  ${terminal.colors.dim(rule.title.en)}`);
    }
    return ExitCode.clean;
  }
  const documents = await explanations(found, rules);
  if (options.json === true) terminal.print(canonicalJson({ version: 1, rules: documents }, 2));
  else for (const document of documents) print(document, terminal);
  return ExitCode.clean;
}

/** Everything that is known about a rule. */
interface Explanation extends Pick<Rule, "id" | "title" | "severity" | "why" | "fix" | "parameters" | "sources"> {
  readonly judges: readonly string[];
  /** How an attacker uses it. */
  readonly attack?: string;
  /** A Pulumi program that satisfies the rule. */
  readonly program?: string;
  /** Why it only advises. Absent when it is in the baseline. */
  readonly advice?: string;
  readonly controls: readonly string[];
}

async function explanations(found: readonly Rule[], all: readonly Rule[]): Promise<readonly Explanation[]> {
  const frameworks = readFrameworks(frameworksFolder, { rules: all.map((rule) => rule.id) });
  const controls = frameworks.ok ? controlsByRule(frameworks.value) : new Map<string, readonly string[]>();
  const advice = await loadAdvice();
  return found.map(({ id, title, severity, on, why, attack, fix, parameters, controls: own, sources }) => {
    const program = programOf(id);
    const reason = advice[id];
    return {
      id,
      title,
      severity,
      judges: on,
      why,
      fix,
      parameters,
      controls: [...own, ...(controls.get(id) ?? [])],
      sources,
      ...(attack === undefined ? {} : { attack }),
      ...(program === undefined ? {} : { program }),
      ...(reason === undefined ? {} : { advice: reason }),
    };
  });
}

/** Rules of others may come without one. */
function programOf(id: string): string | undefined {
  try {
    return readFileSync(join(fixesFolder, `${id}.ts`), "utf8");
  } catch {
    return undefined;
  }
}

function print(rule: Explanation, { colors, print: say }: Terminal): void {
  const { bold, dim } = colors;
  say(`${bold(rule.id)}  ${rule.severity}`);
  say(`  ${rule.title.en}`);
  say(`  ${dim(rule.title.cnr)}`);
  say(`\n  ${bold("Why")}  ${rule.why}`);
  if (rule.attack !== undefined) say(`  ${bold("Attack")}  ${rule.attack}`);
  say(`  ${bold("Fix")}  ${rule.fix}`);
  if (rule.advice !== undefined) say(`  ${bold("Advice")}  It does not block by default. ${rule.advice}`);
  if (rule.program !== undefined) {
    say("");
    for (const line of rule.program.trimEnd().split("\n")) say(line === "" ? "" : `    ${line}`);
  }
  say(`\n  ${bold("Judges")}  ${rule.judges.join(", ")}`);
  const parameters = Object.entries(rule.parameters);
  if (parameters.length > 0) say(`  ${bold("Parameters")}`);
  for (const [name, value] of parameters) say(`    ${name} = ${JSON.stringify(value)}`);
  if (rule.controls.length > 0) say(`  ${bold("Controls")}  ${rule.controls.join(", ")}`);
  for (const source of rule.sources) say(`  ${dim(source)}`);
}

function unknownRule(id: string, rules: readonly Rule[], terminal: Terminal): number {
  const near = suggest(
    id,
    rules.map((rule) => rule.id),
  );
  const fix = near === undefined ? "temelj explain lists all rules" : `use ${near}`;
  printIssues([issue("POLICY_RULE_UNKNOWN", `there is no rule "${id}"`, { fix })], terminal);
  return ExitCode.couldNotRun;
}
