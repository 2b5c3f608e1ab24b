// No rule throws, whatever a state holds: each property of each fix is replaced by each odd value, one at a time.

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

import type { PropertyMap } from "@temelj/plan";
import { evaluate } from "@temelj/policy";
import { compileProgram } from "@temelj/testing";
import { expect, test } from "vitest";

import { loadRules } from "../index.ts";

const rules = await loadRules();
const ids = readdirSync(join(import.meta.dirname, "../fixes")).map((file) => basename(file, ".ts"));

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  "",
  "x",
  "true",
  "null",
  "{}",
  '{"Statement":[null]}',
  "[null]",
  "[{}]",
  "[1]",
  {},
  { x: 1 },
  [],
  [null],
  ["x"],
  [{}],
  [[]],
];

// One after the other: the SDK serves one program at a time.
test.each(ids)("%s", async (id) => {
  const own = rules.filter((rule) => rule.id === id);
  const plan = await compileProgram(() => import(`../fixes/${id}.ts`));
  const issues = plan.resources
    .filter(({ custom }) => custom)
    .flatMap((resource) =>
      [...mutations(resource.inputs)].flatMap((inputs) => {
        const changed = { ...resource, inputs, outputs: inputs };
        const resources = plan.resources.map((other) => (other === resource ? changed : other));
        return evaluate(own, [{ ...plan, resources }], { outcomes: [] }).issues;
      }),
    );
  expect(issues.map(({ message }) => message)).toEqual([]);
});

/** The properties, with one value at any depth replaced. */
function mutations(properties: PropertyMap): readonly PropertyMap[] {
  return Object.keys(properties).flatMap((name) =>
    [...replaced(properties[name])].map((value) => ({ ...properties, [name]: value }) as PropertyMap),
  );
}

function* replaced(value: unknown): Generator<unknown> {
  yield* odd;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const one of replaced(item)) yield value.with(at, one);
  } else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [name, item] of Object.entries(value)) for (const one of replaced(item)) yield { ...value, [name]: one };
  }
}
