// Rules come from the bundle while it is made of them, and from their files as soon as one has changed.

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bundleOfSources, ruleLists } from "@temelj/policies/rule-lists";
import { expect, onTestFinished, test } from "vitest";

import { bundleRules } from "./bundle-rules.ts";
import { workspaceRoot } from "./workspace-packages.ts";

test("the bundle has the same rules as the files, in the same order", async () => {
  const bundle = await bundleRules();
  const bundled = (await import(bundle)) as Awaited<ReturnType<typeof ruleLists>>;
  const files = (await import(join(workspaceRoot, "policies/rules/index.ts"))) as Awaited<ReturnType<typeof ruleLists>>;
  for (const list of ["allRules", "awsRules", "kubernetesRules"] as const) {
    const said = (rules: typeof files.allRules): unknown =>
      rules.map(({ check, ...rest }) => [rest, check.toString().length > 0]);
    expect(said(bundled[list]), list).toEqual(said(files[list]));
  }
  expect(files.allRules.length).toBeGreaterThan(400);
});

test("a file that is added, changed or removed makes it another bundle; tests are none", () => {
  const folder = mkdtempSync(join(tmpdir(), "temelj-rules-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ["rules/s3", "reading", "facts"]) mkdirSync(join(folder, part), { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write("rules/s3/one.ts", "1");
  const first = bundleOfSources(folder);
  write("rules/s3/one.test.ts", "test");
  expect(bundleOfSources(folder)).toBe(first);
  write("facts/days.ts", "1");
  const added = bundleOfSources(folder);
  expect(added).not.toBe(first);
  write("facts/days.ts", "12");
  const changed = bundleOfSources(folder);
  expect(changed).not.toBe(added);
  // The same size, at another time.
  utimesSync(join(folder, "facts/days.ts"), 1, 1);
  expect(bundleOfSources(folder)).not.toBe(changed);
  rmSync(join(folder, "facts/days.ts"));
  expect(bundleOfSources(folder)).toBe(first);
});
