import { fileURLToPath } from "node:url";

import type { Rule } from "@temelj/policy";

/** Where the frameworks are: one YAML file each. */
export const frameworksFolder = fileURLToPath(new URL("./frameworks", import.meta.url));

/** All rules. Loaded when this is called, so that a command that needs none pays for none. */
export async function loadRules(): Promise<readonly Rule[]> {
  const { allRules } = await import("./rules/index.ts");
  return allRules;
}

/** The rules of the pack `baseline`: what must hold everywhere. */
export async function loadBaseline(): Promise<readonly Rule[]> {
  const { baselineRules } = await import("./packs/baseline-rules.ts");
  return baselineRules;
}
