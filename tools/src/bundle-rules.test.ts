// Rules come from the bundle while it is made of them, and from their files as soon as one has changed.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

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

test("outside tests, too, a bundled rule speaks of what it cannot read as the others do", async () => {
  await bundleRules();
  const code = `
    const { ruleLists } = await import(${addressOf("policies/rule-lists.ts")});
    const { evaluate } = await import(${addressOf("packages/policy/src/index.ts")});
    const { planOf } = await import(${addressOf("packages/plan/src/index.ts")});
    const type = "aws:backup/vaultPolicy:VaultPolicy";
    const vault = { urn: "urn:pulumi:s::p::" + type + "::v", type, custom: true, id: "v", inputs: { policy: "{}" }, outputs: {} };
    const rules = (await ruleLists()).awsRules.filter(({ id }) => id === "backup-policy-is-not-public");
    const { findings, issues } = evaluate(rules, [planOf("p", "s", [vault])]);
    console.log(JSON.stringify({ outcomes: findings.map(({ outcome }) => outcome), issues }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code]);
  expect(JSON.parse(stdout)).toEqual({ outcomes: ["unknown"], issues: [] });
});

/** Address of a file of the workspace, as it stands in a program. */
function addressOf(path: string): string {
  return JSON.stringify(pathToFileURL(join(workspaceRoot, path)).href);
}
