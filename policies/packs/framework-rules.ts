// The rules of a framework's pack: those that prove one of its controls.

import { valueOrThrow } from "@temelj/kernel";
import { readFrameworks } from "@temelj/framework";
import type { Rule } from "@temelj/policy";

import { frameworksFolder } from "../index.ts";
import { ruleLists } from "../rule-lists.ts";

const { allRules } = await ruleLists();

/**
 * The rules that prove a control of a framework, each once, in order of id.
 * @throws IssueError when the frameworks have mistakes; Error when there is none of this id
 */
export function frameworkRules(id: string): readonly Rule[] {
  const known = { rules: allRules.map((rule) => rule.id), only: id };
  const framework = valueOrThrow(readFrameworks(frameworksFolder, known)).find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Error(`there is no framework ${id}`);
  const proving = new Set(framework.controls.flatMap(({ rules }) => rules));
  return allRules.filter((rule) => proving.has(rule.id));
}
