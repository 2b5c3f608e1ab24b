// docs/rules is complete and current.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { rulePages, rulePagesFolder } from "./rule-pages.ts";

test("the pages are what the rules, their fixes and the frameworks say", async () => {
  const pages = await rulePages();
  expect(readdirSync(rulePagesFolder).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, text] of pages) expect(readFileSync(join(rulePagesFolder, name), "utf8")).toBe(text);
});
