// Every framework has a pack, and every pack of a framework has rules.

import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { frameworksFolder } from "../index.ts";
import { frameworkRules } from "./framework-rules.ts";

const ids = readdirSync(frameworksFolder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(".yaml", ""));

test.each(ids)("%s has a pack with its rules", (id) => {
  const pack = fileURLToPath(new URL(`./${id.replaceAll(".", "-")}/PulumiPolicy.yaml`, import.meta.url));
  expect(existsSync(pack)).toBe(true);
  const rules = frameworkRules(id).map((rule) => rule.id);
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(rules).size).toBe(rules.length);
});

test("a framework that there is not is refused", () => {
  expect(() => frameworkRules("atlantis")).toThrow("there is no framework atlantis");
});
