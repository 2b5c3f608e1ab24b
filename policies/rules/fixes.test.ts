// Every fix is a program that runs, and that the rule which asks for it finds good.

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

import { evaluate } from "@temelj/policy";
import { compileProgram } from "@temelj/testing";
import { expect, test } from "vitest";

import { loadRules } from "../index.ts";

const rules = await loadRules();
const ids = readdirSync(join(import.meta.dirname, "../fixes")).map((file) => basename(file, ".ts"));

test("there is a fix and an attack for every rule, and no fix for what is no rule", () => {
  expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect(rules.filter(({ attack }) => attack === undefined).map(({ id }) => id)).toEqual([]);
});

// One after the other: the SDK serves one program at a time.
test.each(ids)("%s", async (id) => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`${id} is no rule`);
  const plan = await compileProgram(() => import(`../fixes/${id}.ts`));
  const { counts, findings, issues } = evaluate([rule], [plan], { unknownIsFailure: true });
  expect(issues).toEqual([]);
  expect(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown")).toEqual([]);
  // What must not be used at all is replaced by something else, of which the rule says nothing.
  const outcomes = findings.map(({ outcome }) => outcome);
  expect(outcomes.length === 0 || outcomes.includes("pass")).toBe(true);
  const resources = plan.resources.map((one) => ({ ...one, inputs: withNulls(one.inputs) }));
  const again = evaluate([rule], [{ ...plan, resources }], { unknownIsFailure: true });
  expect([again.issues, again.counts]).toEqual([[], counts]);
});

/** The same properties where every list begins and ends with null, which tools leave where there was an item. */
function withNulls<Value>(value: Value): Value {
  if (Array.isArray(value)) return [null, ...value.map(withNulls), null] as Value;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withNulls(item)])) as Value;
}
