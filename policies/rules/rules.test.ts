import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { loadAdvice, loadBaseline, loadRules } from "../index.ts";

const rules = await loadRules();
const folder = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => dirname(file) !== "." && file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

test("each file holds the rule of its name, and each is in the list", () => {
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.map((file) => basename(file)).toSorted());
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s says what a reader needs", (_, rule) => {
  expect(rule.title.en).not.toBe(rule.title.cnr);
  for (const text of [rule.title.en, rule.title.cnr, rule.why, rule.fix]) expect(text.length).toBeGreaterThan(8);
  expect(rule.why).toMatch(/\.$/);
  expect(rule.attack ?? "").toMatch(/^[A-Z].{20,240}\.$/);
  expect(rule.sources.length).toBeGreaterThan(0);
  for (const source of rule.sources) expect(URL.parse(source)?.protocol).toBe("https:");
});

test("what only advises is a rule, with a reason, and of low severity but for few", async () => {
  const advice = await loadAdvice();
  for (const [id, reason] of Object.entries(advice)) {
    expect([id, rules.some((rule) => rule.id === id)]).toEqual([id, true]);
    expect(reason).toMatch(/\w.*\.$/);
  }
  const severe = rules.filter(({ id, severity }) => advice[id] !== undefined && severity !== "low");
  expect(severe.length).toBeLessThan(5);
});

test("the baseline is made of rules, each once", async () => {
  const baseline = (await loadBaseline()).map(({ id }) => id);
  expect(new Set(baseline).size).toBe(baseline.length);
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(baseline));
});
