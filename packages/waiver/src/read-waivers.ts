// Reads waivers from files and folders. A mistake is an issue; a waiver that is not in order is judged later.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { compareText, failure, issue, success, suggest, type Issue, type Result } from "@temelj/kernel";
import { contentOf, displayPath, parseYaml, readText, reasonOf } from "@temelj/yaml";

import type { VerifySignature } from "./verify-signature.ts";
import { waiverFileSchema } from "./waiver-schema.ts";
import type { Waiver } from "./waiver.ts";

/** How to read. */
export interface ReadWaiversOptions {
  /** Ids of the rules that there are. */
  readonly rules: readonly string[];
  /** Tells who signed a file; without it nothing counts as signed. */
  readonly verify?: VerifySignature;
}

/** All waivers of a file, or of the .yaml files of a folder; or every mistake in them. */
export function readWaivers(path: string, options: ReadWaiversOptions): Result<readonly Waiver[]> {
  const files = filesOf(path);
  if (!files.ok) return files;
  const issues: Issue[] = [];
  const waivers = files.value.flatMap((file) => readFile(file, options, issues));
  return issues.length > 0 ? failure(issues) : success(waivers);
}

function filesOf(path: string): Result<readonly string[]> {
  try {
    if (!statSync(path).isDirectory()) return success([path]);
    const names = readdirSync(path).filter((name) => name.endsWith(".yaml"));
    return success(names.toSorted(compareText).map((name) => join(path, name)));
  } catch (error) {
    const details = { allowed: "a .yaml file, or a folder of them", fix: "name the folder that holds the waivers" };
    return failure([issue("WAIVERS_MISSING", `${displayPath(path)} cannot be read: ${reasonOf(error)}`, details)]);
  }
}

function readFile(path: string, { rules, verify }: ReadWaiversOptions, issues: Issue[]): Waiver[] {
  const text = readText(path);
  const parsed = text.ok ? parseYaml(text.value, displayPath(path)) : text;
  if (!parsed.ok) {
    issues.push(...parsed.issues);
    return [];
  }
  const file = parsed.value;
  const content = contentOf(file, waiverFileSchema, issues);
  const signature = verify?.(path);
  if (signature?.ok === false) issues.push(...signature.issues);
  const signer = signature?.ok === true ? signature.value : undefined;
  return (content?.waivers ?? []).map((waiver, position) => {
    const at = file.at(["waivers", position, "rule"]);
    if (!rules.includes(waiver.rule)) issues.push(unknownRule(waiver.rule, rules, at));
    if (!isDay(waiver.expires)) issues.push(noDay(waiver.expires, file.at(["waivers", position, "expires"])));
    return { ...waiver, at, ...(signer === undefined ? {} : { signer }) };
  });
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function noDay(given: string, at: Waiver["at"]): Issue {
  const allowed = "a day of the calendar, such as 2027-03-31";
  return issue("WAIVER_EXPIRY_INVALID", `expires is ${given}, which is no day`, { at, allowed, fix: "correct it" });
}

function unknownRule(rule: string, rules: readonly string[], at: Waiver["at"]): Issue {
  const near = suggest(rule, rules);
  const fix = near === undefined ? "remove the waiver: there is nothing to waive" : `use ${near}`;
  return issue("WAIVER_RULE_UNKNOWN", `there is no rule ${rule}`, { at, fix });
}
