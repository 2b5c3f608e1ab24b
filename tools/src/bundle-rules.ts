// Makes one file of all rules, so that a command, a worker and the policy host open one file instead of hundreds.
// `node tools/src/bundle-rules.ts` makes it when the rules have changed since the last one.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { bundleFolder, bundleOfSources } from "@temelj/policies/rule-lists";
import { rolldown } from "rolldown";

const entry = fileURLToPath(new URL("../../policies/rules/index.ts", import.meta.url));

/** Makes the bundle unless it is there, and removes those of other rules. Returns its path. */
export async function bundleRules(): Promise<string> {
  const wanted = bundleOfSources();
  if (existsSync(wanted)) return wanted;
  mkdirSync(bundleFolder, { recursive: true });
  // What packages give stays theirs: a rule is made by the one policy room that judges with it.
  const bundle = await rolldown({ input: entry, external: [/^@temelj\//, /^@pulumi\//, /^node:/] });
  const unfinished = `${wanted}.${process.pid}`;
  await bundle.write({ file: unfinished, format: "esm" });
  await bundle.close();
  renameSync(unfinished, wanted);
  for (const name of readdirSync(bundleFolder)) {
    if (name.endsWith(".mjs") && join(bundleFolder, name) !== wanted) rmSync(join(bundleFolder, name), { force: true });
  }
  return wanted;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleRules();
