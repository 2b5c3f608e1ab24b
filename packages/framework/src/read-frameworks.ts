// Reads frameworks from a folder: one YAML file each, named after its id.

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

import { compareText, failure, issue, success, suggest, type Issue, type Result } from "@temelj/kernel";
import { contentOf, displayPath, parseYaml, readText, reasonOf, type YamlFile } from "@temelj/yaml";

import type { Control, Framework } from "./framework.ts";
import { frameworkSchema } from "./framework-schema.ts";

/** What a framework may name. */
export interface Known {
  /** Ids of the rules that there are. */
  readonly rules: readonly string[];
  /** Classes of the components that there are. @default not checked */
  readonly components?: readonly string[];
  /** The id of the one framework that is wanted: no other file is read, unless there is none of its name. */
  readonly only?: string;
}

/** All frameworks of a folder by id, or the one that is wanted, or every mistake in them. */
export function readFrameworks(directory: string, known: Known): Result<readonly Framework[]> {
  const issues: Issue[] = [];
  const frameworks = filesOf(directory, known, issues).flatMap((file) => readFramework(file, known, issues));
  return issues.length > 0 ? failure(issues) : success(frameworks);
}

function filesOf(directory: string, { only }: Known, issues: Issue[]): readonly string[] {
  try {
    const all = readdirSync(directory).filter((name) => name.endsWith(".yaml"));
    const wanted = all.filter((name) => name === `${only}.yaml`);
    const names = wanted.length > 0 ? wanted : all;
    return names.toSorted(compareText).map((name) => join(directory, name));
  } catch (error) {
    const fix = "name the folder that holds the frameworks";
    const message = `${displayPath(directory)} cannot be read: ${reasonOf(error)}`;
    issues.push(issue("FRAMEWORKS_MISSING", message, { fix }));
    return [];
  }
}

function readFramework(path: string, known: Known, issues: Issue[]): Framework[] {
  const text = readText(path);
  const parsed = text.ok ? parseYaml(text.value, displayPath(path)) : text;
  if (!parsed.ok) {
    issues.push(...parsed.issues);
    return [];
  }
  const file = parsed.value;
  const content = contentOf(file, frameworkSchema, issues);
  if (content === undefined) return [];
  if (`${content.id}.yaml` !== basename(path)) issues.push(otherName(content.id, file));
  const { omitted, ...rest } = content;
  const controls = content.controls.map((control, position) => {
    checkControl(control, position, file, known, issues);
    return { ...control, at: file.at(["controls", position, "id"]) };
  });
  checkIds(controls, issues);
  return [{ ...rest, ...(omitted === undefined ? {} : { omitted }), controls }];
}

function checkControl(
  control: Omit<Control, "at">,
  position: number,
  file: YamlFile,
  { rules, components }: Known,
  issues: Issue[],
): void {
  for (const [index, rule] of control.rules.entries()) {
    if (rules.includes(rule)) continue;
    const near = suggest(rule, rules);
    const fix = near === undefined ? "remove it" : `use ${near}`;
    const at = file.at(["controls", position, "rules", index]);
    issues.push(
      issue("FRAMEWORK_RULE_UNKNOWN", `control ${control.id} names the rule ${rule}, which is none`, { at, fix }),
    );
  }
  for (const [index, { component }] of control.design.entries()) {
    if (components === undefined || components.includes(component)) continue;
    const at = file.at(["controls", position, "design", index, "component"]);
    const message = `control ${control.id} names the component ${component}, which is none`;
    issues.push(issue("FRAMEWORK_COMPONENT_UNKNOWN", message, { at, allowed: components.join(", ") }));
  }
}

function checkIds(controls: readonly Control[], issues: Issue[]): void {
  const seen = new Set<string>();
  for (const { id, at } of controls) {
    if (seen.has(id))
      issues.push(issue("FRAMEWORK_CONTROL_REPEATED", `control ${id} stands twice`, { at, fix: "join the two" }));
    seen.add(id);
  }
}

function otherName(id: string, file: YamlFile): Issue {
  const fix = "bring id and file name in line";
  return issue("FRAMEWORK_FILE_NAME", `id is ${id}, and the file is called ${basename(file.name)}`, {
    at: file.at(["id"]),
    fix,
  });
}
