import { fileURLToPath } from "node:url";

import type { Rule } from "@temelj/policy";

import { adviceOf } from "./packs/enforcement.ts";

export { enforcementOf } from "./packs/enforcement.ts";

/** Where the frameworks are: one YAML file each. */
export const frameworksFolder = fileURLToPath(new URL("./frameworks", import.meta.url));

/** Where the fixes are: for each rule a Pulumi program that satisfies it, named after the rule. */
export const fixesFolder = fileURLToPath(new URL("./fixes", import.meta.url));

/** All rules. Loaded when this is called, so that a command that needs none pays for none. */
export async function loadRules(): Promise<readonly Rule[]> {
  const { ruleLists } = await import("./rule-lists.ts");
  return (await ruleLists()).allRules;
}

/** Why rules only advise, by the ids of those that do. */
export async function loadAdvice(): Promise<Readonly<Record<string, string>>> {
  const advice = (await loadRules()).map((rule) => [rule.id, adviceOf(rule)] as const);
  return Object.fromEntries(advice.flatMap(([id, reason]) => (reason === undefined ? [] : [[id, reason]])));
}

/** The rules of the pack `baseline`: what must hold everywhere. */
export async function loadBaseline(): Promise<readonly Rule[]> {
  const { baselineRules } = await import("./packs/baseline-rules.ts");
  return baselineRules;
}
