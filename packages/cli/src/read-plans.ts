// The plans that an audit is to judge: from files, folders and standard input.

import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";

import { compareText, failure, issue, success, type Issue, type Result } from "@temelj/kernel";
import { readPlan, type Plan } from "@temelj/plan";

import { readInput, readStandardInput, reasonOf, standardInput, unreadable } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** A plan and where it was read. */
export interface SourcedPlan {
  readonly file: string;
  readonly plan: Plan;
}

/** Reads every plan that is named, each once. What is wrong with any of them is in the result. */
export async function readPlans(names: readonly string[], terminal: Terminal): Promise<Result<readonly SourcedPlan[]>> {
  const issues: Issue[] = [];
  const plans: SourcedPlan[] = [];
  for (const input of inputsOf(names, issues)) {
    terminal.progress(`reading ${input.file}`);
    const content = input.file === standardInput ? await readStandardInput() : readInput(input.file);
    issues.push(...content.issues);
    if (!content.ok || (input.found && isIndex(input.file, content.value))) continue;
    const read = readPlan(content.value, { file: input.file });
    issues.push(...read.issues);
    if (read.ok) plans.push({ file: input.file, plan: read.value });
  }
  terminal.quiet();
  issues.push(...repeatedStacks(plans));
  return issues.some(({ severity }) => severity === "error") ? failure(issues) : success(plans, issues);
}

interface Input {
  readonly file: string;
  /** Found in a folder rather than named. */
  readonly found: boolean;
}

function inputsOf(names: readonly string[], issues: Issue[]): readonly Input[] {
  const inputs = new Map<string, Input>();
  for (const name of new Set(names)) {
    if (name === "-") inputs.set("-", { file: standardInput, found: false });
    else if (!isFolder(name)) inputs.set(identityOf(name), { file: name, found: false });
    else for (const file of filesIn(name, issues)) inputs.set(identityOf(file), { file, found: true });
  }
  return [...inputs.values()];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The same file under two names is one file. */
function identityOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function filesIn(folder: string, issues: Issue[]): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    issues.push(unreadable(folder, reasonOf(error)));
    return [];
  }
  const files = entries
    .filter((entry) => entry.name.endsWith(".json") && !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted(compareText);
  if (files.length === 0) {
    issues.push(
      issue("AUDIT_FOLDER_EMPTY", `there is no .json file in ${folder} or in a folder below`, {
        allowed: "a folder of deployment exports or previews",
        fix: "write some with temelj compile --out DIR or pulumi stack export --file FILE",
      }),
    );
  }
  return files;
}

/** `temelj compile` writes an index beside the stacks. */
function isIndex(file: string, content: Uint8Array): boolean {
  if (basename(file) !== "index.json") return false;
  try {
    const index: unknown = JSON.parse(new TextDecoder().decode(content));
    return typeof index === "object" && index !== null && "order" in index && "stacks" in index;
  } catch {
    return false;
  }
}

/** Judged together, two states of one stack would be taken for each other. */
function repeatedStacks(plans: readonly SourcedPlan[]): readonly Issue[] {
  const seen = new Map<string, string>();
  return plans.flatMap(({ file, plan: { project, stack, resources } }) => {
    const id = `${project}/${stack}`;
    const first = seen.get(id);
    if (resources.length === 0) return [];
    if (first === undefined) {
      seen.set(id, file);
      return [];
    }
    return [
      issue("AUDIT_STACK_REPEATED", `${file} holds the stack ${id}, as ${first} does`, {
        allowed: "each stack once in a run",
        fix: "audit them one after the other",
      }),
    ];
  });
}
