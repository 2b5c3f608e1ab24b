// Judges plans by rules. Each resource meets only the rules of its type.

import { issue, type Issue } from "@temelj/kernel";
import type { Plan } from "@temelj/plan";

import { findingOf, type Finding, type Outcome } from "./finding.ts";
import type { JudgedResource } from "./judged-resource.ts";
import { newestType } from "./older-types.ts";
import { Relations } from "./relations.ts";
import { ResourceIndex } from "./resource-index.ts";
import { movableContext } from "./rule-context.ts";
import { resolveRules, type ResolvedRule, type RuleSettings } from "./rule-settings.ts";
import type { Rule } from "./rule.ts";
import { verdictOf } from "./unknown-read.ts";
import type { Verdict } from "./verdict.ts";

/** How to judge. */
export interface EvaluationOptions extends RuleSettings {
  /** Whether doubt about a mandatory rule blocks as a failure does. @default false */
  readonly unknownIsFailure?: boolean;
  /** The outcomes to report; all are counted. @default all */
  readonly outcomes?: readonly Outcome[];
}

/** What the rules say. */
export interface Evaluation {
  /** In the order of plans and resources, then of rule ids. */
  readonly findings: readonly Finding[];
  /** Settings that fit no rule, and rules that could not run. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** Judges plans, all together: a resource of one may refer to a resource of another. */
export function evaluate(rules: readonly Rule[], plans: readonly Plan[], options: EvaluationOptions = {}): Evaluation {
  const settings = resolveRules(rules, options);
  const index = new ResourceIndex(plans);
  const failures: Issue[] = [];
  const judges = judgesByType(settings.rules, index, failures);
  const reported = new Set<Outcome>(options.outcomes ?? ["pass", "fail", "unknown", "not-applicable", "waived"]);
  const counts: Record<Outcome, number> = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 };
  const findings: Finding[] = [];
  for (const judged of index.resources) {
    for (const { rule, enforcement, judge } of judges.get(judged.type) ?? []) {
      const verdict = judge(judged);
      counts[verdict.outcome] += 1;
      if (!reported.has(verdict.outcome)) continue;
      const bad = verdict.outcome === "fail" || (verdict.outcome === "unknown" && options.unknownIsFailure === true);
      findings.push(findingOf(rule, judged, verdict, bad && enforcement === "mandatory"));
    }
  }
  return { findings, issues: [...settings.issues, ...failures], counts };
}

interface Judge extends ResolvedRule {
  readonly judge: (resource: JudgedResource) => Verdict;
}

function judgesByType(
  rules: readonly ResolvedRule[],
  index: ResourceIndex,
  failures: Issue[],
): ReadonlyMap<string, readonly Judge[]> {
  const relations = new Relations(index);
  const byType = new Map<string, Judge[]>();
  for (const resolved of rules) {
    if (resolved.enforcement === "disabled") continue;
    const judge: Judge = { ...resolved, judge: judgeOf(resolved, index, relations, failures) };
    for (const type of new Set(resolved.rule.on.map(newestType))) {
      const list = byType.get(type);
      if (list === undefined) byType.set(type, [judge]);
      else list.push(judge);
    }
  }
  return byType;
}

function judgeOf(
  { rule, config }: ResolvedRule,
  index: ResourceIndex,
  relations: Relations,
  failures: Issue[],
): Judge["judge"] {
  const { context, moveTo } = movableContext(index, relations, config);
  let reported = false;
  return (judged) => {
    moveTo(judged);
    try {
      return verdictOf(() => rule.check(judged.view as Parameters<Rule["check"]>[0], context));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!reported) failures.push(couldNotRun(rule, judged, reason));
      reported = true;
      return { outcome: "unknown", path: "", message: `the rule could not run: ${reason}` };
    }
  };
}

function couldNotRun(rule: Rule, { resource }: JudgedResource, reason: string): Issue {
  return issue("RULE_FAILED", `rule ${rule.id} could not judge ${resource.urn}: ${reason}`, {
    fix: "tell the rule's author, or disable the rule until it is mended",
  });
}
