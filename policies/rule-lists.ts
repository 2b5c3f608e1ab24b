// Every rule, loaded as fast as may be: from one file that was made of exactly the rules that are there, else one by one.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import type { Rule } from "@temelj/policy";

/** What the modules of all rules export. */
export interface RuleLists {
  readonly allRules: readonly Rule[];
  readonly awsRules: readonly Rule[];
  readonly kubernetesRules: readonly Rule[];
}

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where bundles are: beside what they import. */
export const bundleFolder: string = join(here, "node_modules/.cache/temelj-rules");

/** Folders whose files rules are made of. */
const sources = ["rules", "reading", "facts"];

/**
 * The bundle that was made of the files that are there now, whether or not it exists. Its name says of which: path, size
 * and time of change of each, so that one that was changed, added or removed since is another bundle.
 *
 * @param folder where rules and what they read are
 */
export function bundleOfSources(folder: string = here): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    const files = readdirSync(join(folder, source), { recursive: true, encoding: "utf8" }).toSorted();
    for (const file of files) {
      if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
      const { size, mtimeMs } = statSync(join(folder, source, file));
      hash.update(`${source}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return join(bundleFolder, `rules-${hash.digest("hex").slice(0, 32)}.mjs`);
}

/** The rules by kind. */
export async function ruleLists(): Promise<RuleLists> {
  // Only a workspace has bundles; a package has its files built.
  const bundle = existsSync(bundleFolder) ? bundleOfSources() : undefined;
  if (bundle !== undefined && existsSync(bundle)) return (await import(pathToFileURL(bundle).href)) as RuleLists;
  return import("./rules/index.ts");
}
