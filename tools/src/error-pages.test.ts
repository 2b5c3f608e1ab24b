// docs/errors is complete and current.

import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { allIssueCodes, errorPages, errorPagesFolder } from "./error-pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** A code where an issue is made, or a refusal that becomes one. */
const reported = /(?:\b(?:issue|warning)\(\s*|\bcode: )"(?<code>[A-Z]+(?:_[A-Z]+)+)"/g;

test("the pages are what the tables say", async () => {
  const pages = errorPages(await allIssueCodes());
  expect(readdirSync(errorPagesFolder).toSorted()).toEqual([...pages.keys()].toSorted());
  for (const [name, text] of pages) expect(readFileSync(join(errorPagesFolder, name), "utf8")).toBe(text);
});

test("every code that is reported anywhere is explained", async () => {
  const codes = await allIssueCodes();
  const files = globSync("{packages/*/src,policies,stacks/*}/**/*.ts", { cwd: root, exclude: ["**/node_modules/**"] });
  const used = new Set<string>();
  for (const file of files.filter((name) => !name.endsWith(".test.ts"))) {
    for (const { groups } of readFileSync(join(root, file), "utf8").matchAll(reported))
      used.add(groups?.["code"] ?? "");
  }
  expect(used.size).toBeGreaterThan(100);
  expect([...used].filter((code) => !codes.has(code))).toEqual([]);
});
