// Tables for rules about AWS: a good resource, what is said otherwise of it, and what the rule must say.

import type { Outcome, Rule } from "@temelj/policy";
import { judge, resource, Scenario, type Change, type ScenarioResource } from "@temelj/policy/testing";
import { describe, expect, test } from "vitest";

/** What is changed of the good resource, in words and as data, and the outcome. */
export type Case = readonly [string, Change, Outcome];

/** What is there, in words and as resources, and the outcome. */
export type ScenarioCase = readonly [string, Scenario | Readonly<Record<string, ScenarioResource>>, Outcome];

/** One resource of a type. */
export function one(type: string, inputs: Readonly<Record<string, unknown>>): Scenario {
  return new Scenario({ it: resource(type, inputs) });
}

/** A rule about one resource: what it says when parts of a good one are changed. */
export function judgesChanges(rule: Rule, type: string, good: Change, cases: readonly Case[]): void {
  describe(`${rule.id}`, () => {
    test.each(cases)("%s", (_, change, outcome) => {
      expect(judge(rule, one(type, good).with({ it: change })).outcome).toBe(outcome);
    });
  });
}

/** A rule about a resource among others. The first of the rule's types is judged, or the one called `about`. */
export function judgesScenarios(rule: Rule, cases: readonly ScenarioCase[], about?: string): void {
  describe(`${rule.id}`, () => {
    test.each(cases)("%s", (_, said, outcome) => {
      const scenario = said instanceof Scenario ? said : new Scenario(said);
      expect(judge(rule, scenario, about === undefined ? {} : { about }).outcome).toBe(outcome);
    });
  });
}
