// temelj explain: why a rule matters, what to do, which controls ask for it, and who says so.

import { controlsByRule, readFrameworks } from "@temelj/framework";
import { canonicalJson, issue, suggest } from "@temelj/kernel";
import { frameworksFolder, loadRules } from "@temelj/policies";
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
  const ids = rules.map((rule) => rule.id);
  const frameworks = readFrameworks(frameworksFolder, { rules: ids });
  const controls = frameworks.ok ? controlsByRule(frameworks.value) : new Map<string, readonly string[]>();
  const documents = found.map((rule) => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    judges: rule.on,
    why: rule.why,
    fix: rule.fix,
    parameters: rule.parameters,
    controls: [...rule.controls, ...(controls.get(rule.id) ?? [])],
    sources: rule.sources,
  }));
  if (options.json === true) terminal.print(canonicalJson({ version: 1, rules: documents }, 2));
  else if (id === undefined)
    for (const rule of found)
      terminal.print(`${rule.severity.padEnd(8)}  ${rule.id}  ${terminal.colors.dim(rule.title.en)}`);
  else for (const document of documents) print(document, terminal);
  return ExitCode.clean;
}

function print(
  rule: Pick<Rule, "id" | "title" | "severity" | "why" | "fix" | "parameters" | "controls" | "sources"> & {
    readonly judges: readonly string[];
  },
  { colors, print: say }: Terminal,
): void {
  say(`${colors.bold(rule.id)}  ${rule.severity}`);
  say(`  ${rule.title.en}`);
  say(`  ${colors.dim(rule.title.cnr)}`);
  say(`\n  ${colors.bold("Why")}  ${rule.why}`);
  say(`  ${colors.bold("Fix")}  ${rule.fix}`);
  say(`\n  ${colors.bold("Judges")}  ${rule.judges.join(", ")}`);
  const parameters = Object.entries(rule.parameters);
  if (parameters.length > 0) say(`  ${colors.bold("Parameters")}`);
  for (const [name, value] of parameters) say(`    ${name} = ${JSON.stringify(value)}`);
  if (rule.controls.length > 0) say(`  ${colors.bold("Controls")}  ${rule.controls.join(", ")}`);
  for (const source of rule.sources) say(`  ${colors.dim(source)}`);
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
