// The rules of an audit: those that were asked for, or all.

import { failure, issue, success, suggest, type Result } from "@temelj/kernel";
import { frameworksFolder, loadBaseline, loadRules } from "@temelj/policies";
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
 * The rules with these ids, or those that prove a control of a framework: both are mandatory then. Without either all
 * rules, of which those beyond the baseline only advise.
 */
export async function selectRules({ rules: ids, framework }: RuleSelection): Promise<Result<SelectedRules>> {
  const rules = await loadRules();
  if (framework !== undefined) {
    const proving = await rulesOfFramework(framework, rules);
    if (!proving.ok) return proving;
    const chosen = new Set([...proving.value, ...(ids?.split(",").map((id) => id.trim()) ?? [])]);
    return success({ rules: rules.filter(({ id }) => chosen.has(id)), enforcement: {}, all: false });
  }
  if (ids === undefined) {
    const baseline = new Set((await loadBaseline()).map(({ id }) => id));
    const beyond = rules.filter(({ id }) => !baseline.has(id));
    return success({ rules, enforcement: Object.fromEntries(beyond.map(({ id }) => [id, "advisory"])), all: true });
  }
  const wanted = new Set(ids.split(",").map((id) => id.trim()));
  const known = rules.map(({ id }) => id);
  const issues = [...wanted].filter((id) => !known.includes(id)).map((id) => unknownRule(id, known));
  if (issues.length > 0) return failure(issues);
  return success({ rules: rules.filter(({ id }) => wanted.has(id)), enforcement: {}, all: false });
}

async function rulesOfFramework(id: string, rules: readonly Rule[]): Promise<Result<readonly string[]>> {
  const { readFrameworks } = await import("@temelj/framework");
  const read = readFrameworks(frameworksFolder, { rules: rules.map((rule) => rule.id) });
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
