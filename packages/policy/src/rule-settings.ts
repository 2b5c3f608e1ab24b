// What a run may change about rules: parameters and enforcement, checked against what the rules know.

import { issue, suggest, type Issue } from "@temelj/kernel";

import type { ParameterValue, Rule, RuleParameters } from "./rule.ts";

/** What a failure of a rule means. */
export type Enforcement = "advisory" | "mandatory" | "disabled";

/** Settings by rule id. */
export interface RuleSettings {
  /** Parameters by rule id and name. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Enforcement by rule id; `all` for those not named. @default mandatory */
  readonly enforcement?: Readonly<Record<string, Enforcement>>;
}

/** The settings of one rule. */
export interface ResolvedRule {
  readonly rule: Rule;
  readonly config: RuleParameters;
  readonly enforcement: Enforcement;
}

/** Each rule with its settings, in order of id; and an issue for each setting that fits no rule. */
export function resolveRules(
  rules: readonly Rule[],
  settings: RuleSettings,
): { readonly rules: readonly ResolvedRule[]; readonly issues: readonly Issue[] } {
  const ids = rules.map(({ id }) => id);
  const issues: Issue[] = [];
  for (const id of [...Object.keys(settings.parameters ?? {}), ...Object.keys(settings.enforcement ?? {})]) {
    if (id !== "all" && !ids.includes(id)) issues.push(unknownRule(id, ids));
  }
  const resolved = rules
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((rule) => ({
      rule,
      config: configOf(rule, settings.parameters?.[rule.id] ?? {}, issues),
      enforcement: settings.enforcement?.[rule.id] ?? settings.enforcement?.["all"] ?? "mandatory",
    }));
  return { rules: resolved, issues };
}

function unknownRule(id: string, ids: readonly string[]): Issue {
  const close = suggest(id, ids);
  const fix = close === undefined ? "name a rule of this pack" : `use "${close}"`;
  return issue("POLICY_RULE_UNKNOWN", `there is no rule "${id}"`, { fix });
}

/** The defaults, changed by those of the user's values that are of the same kind. */
function configOf({ id, parameters }: Rule, given: Readonly<Record<string, unknown>>, issues: Issue[]): RuleParameters {
  const config: Record<string, ParameterValue> = { ...parameters };
  for (const [name, value] of Object.entries(given)) {
    const original = parameters[name];
    if (original === undefined) {
      const known = Object.keys(parameters);
      const allowed = known.length === 0 ? "none" : known.join(", ");
      issues.push(issue("POLICY_PARAMETER_UNKNOWN", `rule ${id} has no parameter "${name}"`, { allowed }));
    } else if (isKindOf(value, original)) {
      config[name] = value;
    } else {
      const shown = JSON.stringify(value);
      const allowed = `as the default, ${JSON.stringify(original)}`;
      issues.push(issue("POLICY_PARAMETER_INVALID", `parameter ${name} of rule ${id} is ${shown}`, { allowed }));
    }
  }
  return config;
}

function isKindOf(value: unknown, original: ParameterValue): value is ParameterValue {
  if (!Array.isArray(original)) return typeof value === typeof original;
  const [sample = ""] = original;
  return Array.isArray(value) && value.every((item) => typeof item === typeof sample);
}
