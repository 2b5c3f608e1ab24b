// Says which resource types rules know, and which resources no rule looks at.

import { compareText } from "@temelj/kernel";
import type { Plan } from "@temelj/plan";

import { newestType } from "./older-types.ts";
import type { Rule } from "./rule.ts";

/** Resources of one type, and how many rules judge them. */
export interface TypeCoverage {
  readonly type: string;
  readonly resources: number;
  readonly rules: number;
}

/** What was judged and what was not. */
export interface Coverage {
  readonly judged: readonly TypeCoverage[];
  /** Types that no rule knows: nothing was said about these resources. */
  readonly unjudged: readonly TypeCoverage[];
}

/** The types that rules judge, sorted. */
export function judgedTypes(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ on }) => on.map(newestType)))].toSorted(compareText);
}

/** How far rules reach over plans. Components and providers have no properties of their own and are left out. */
export function coverage(rules: readonly Rule[], plans: readonly Plan[]): Coverage {
  const ruleCounts = new Map<string, number>();
  for (const { on } of rules) {
    for (const type of new Set(on.map(newestType))) ruleCounts.set(type, (ruleCounts.get(type) ?? 0) + 1);
  }
  const resourceCounts = new Map<string, number>();
  for (const { custom, type } of plans.flatMap(({ resources }) => resources)) {
    if (custom && !type.startsWith("pulumi:")) resourceCounts.set(type, (resourceCounts.get(type) ?? 0) + 1);
  }
  const types = [...resourceCounts]
    .map(([type, resources]) => ({ type, resources, rules: ruleCounts.get(newestType(type)) ?? 0 }))
    .toSorted((left, right) => right.resources - left.resources || compareText(left.type, right.type));
  return { judged: types.filter(({ rules: n }) => n > 0), unjudged: types.filter(({ rules: n }) => n === 0) };
}
