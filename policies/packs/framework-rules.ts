// The rules of a framework's pack: those that prove one of its controls.

import { valueOrThrow } from "@temelj/kernel";
import { readFrameworks } from "@temelj/framework";
import type { Enforcement, Rule } from "@temelj/policy";

import { frameworksFolder } from "../index.ts";
import { allRules } from "../rules/index.ts";
import { beyondBaseline } from "./baseline-rules.ts";
import { kubernetesEnforcement } from "./kubernetes-rules.ts";

/**
 * What a failure of a framework's rule means, by rule; those not named stop a deployment. What only advises beyond
 * frameworks only advises within them: a control has several rules, and most have good exceptions for the rest.
 */
export const frameworkEnforcement: Readonly<Record<string, Enforcement>> = {
  ...Object.fromEntries(Object.keys(beyondBaseline).map((id) => [id, "advisory" as const])),
  ...kubernetesEnforcement,
};

/**
 * The rules that prove a control of a framework, each once, in order of id.
 * @throws IssueError when the frameworks have mistakes; Error when there is none of this id
 */
export function frameworkRules(id: string): readonly Rule[] {
  const known = { rules: allRules.map((rule) => rule.id) };
  const framework = valueOrThrow(readFrameworks(frameworksFolder, known)).find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Error(`there is no framework ${id}`);
  const proving = new Set(framework.controls.flatMap(({ rules }) => rules));
  return allRules.filter((rule) => proving.has(rule.id));
}
