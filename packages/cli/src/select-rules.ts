// The rules of an audit: those that were asked for, or all.

import { failure, issue, success, suggest, type Result } from "@temelj/kernel";
import { enforcementOf, frameworksFolder, loadRules } from "@temelj/policies";
import type { Enforcement, Rule } from "@temelj/policy";

/** Rules, and what a failure of each means. */
export interface SelectedRules {
  readonly rules: readonly Rule[];
  readonly enforcement: Readonly<Record<string, Enforcement>>;
  /** No rule was asked for by name. */
  readonly all: boolean;
}

/** Which rules were asked for. */
export interface RuleSelection {
  /** Ids separated by commas. */
  readonly rules?: string;
  /** Id of a framework. */
  readonly framework?: string;
}

/**
 * The rules with these ids, which are mandatory then, and those that prove a control of a framework; without either all
 * rules. What nobody named blocks here as it does in the packs: one function decides for both.
 */
export async function selectRules({ rules: ids, framework }: RuleSelection): Promise<Result<SelectedRules>> {
  const rules = await loadRules();
  const named = new Set(ids?.split(",").map((id) => id.trim()));
  const known = rules.map(({ id }) => id);
  const issues = [...named].filter((id) => !known.includes(id)).map((id) => unknownRule(id, known));
  const proving = framework === undefined ? success([]) : await rulesOfFramework(framework, rules);
  if (!proving.ok || issues.length > 0) return failure([...issues, ...proving.issues]);
  const all = framework === undefined && ids === undefined;
  const chosen = new Set([...named, ...proving.value]);
  const selected = all ? rules : rules.filter(({ id }) => chosen.has(id));
  const mandatory = Object.fromEntries([...named].map((id) => [id, "mandatory" as const]));
  return success({ rules: selected, enforcement: { ...enforcementOf(selected), ...mandatory }, all });
}

async function rulesOfFramework(id: string, rules: readonly Rule[]): Promise<Result<readonly string[]>> {
  const { readFrameworks } = await import("@temelj/framework");
  const read = readFrameworks(frameworksFolder, { rules: rules.map((rule) => rule.id), only: id });
  if (!read.ok) return read;
  const found = read.value.find((framework) => framework.id === id);
  if (found !== undefined) return success(found.controls.flatMap((control) => control.rules));
  const known = read.value.map((framework) => framework.id);
  const close = suggest(id, known);
  return failure([
    issue("FRAMEWORK_UNKNOWN", `there is no framework "${id}"`, {
      allowed: known.join(", "),
      fix: close === undefined ? "temelj frameworks lists all" : `use ${close}`,
    }),
  ]);
}

function unknownRule(id: string, known: readonly string[]) {
  const close = suggest(id, known);
  return issue("AUDIT_RULE_UNKNOWN", `--rules names "${id}", which is no rule`, {
    allowed: `ids of rules, separated by commas: ${known.slice(0, 3).join(",")} and ${known.length - 3} more`,
    fix: close === undefined ? "see policies/rules for all of them" : `use "${close}"`,
  });
}
