// The rules of an audit: those that were asked for, or all.

import { failure, issue, success, suggest, type Result } from "@temelj/kernel";
import { loadBaseline, loadRules } from "@temelj/policies";
import type { Enforcement, Rule } from "@temelj/policy";

/** Rules, and what a failure of each means. */
export interface SelectedRules {
  readonly rules: readonly Rule[];
  readonly enforcement: Readonly<Record<string, Enforcement>>;
}

/** The rules with these ids, separated by commas. Without ids all rules: those beyond the baseline only advise. */
export async function selectRules(ids: string | undefined): Promise<Result<SelectedRules>> {
  const rules = await loadRules();
  if (ids === undefined) {
    const baseline = new Set((await loadBaseline()).map(({ id }) => id));
    const beyond = rules.filter(({ id }) => !baseline.has(id));
    return success({ rules, enforcement: Object.fromEntries(beyond.map(({ id }) => [id, "advisory"])) });
  }
  const wanted = new Set(ids.split(",").map((id) => id.trim()));
  const known = rules.map(({ id }) => id);
  const issues = [...wanted].filter((id) => !known.includes(id)).map((id) => unknownRule(id, known));
  if (issues.length > 0) return failure(issues);
  return success({ rules: rules.filter(({ id }) => wanted.has(id)), enforcement: {} });
}

function unknownRule(id: string, known: readonly string[]) {
  const close = suggest(id, known);
  return issue("AUDIT_RULE_UNKNOWN", `--rules names "${id}", which is no rule`, {
    allowed: `ids of rules, separated by commas: ${known.slice(0, 3).join(",")} and ${known.length - 3} more`,
    fix: close === undefined ? "see policies/rules for all of them" : `use "${close}"`,
  });
}
