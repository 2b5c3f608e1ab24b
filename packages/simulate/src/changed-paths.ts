// Where two property maps differ, as Pulumi writes property paths: `tags.owner`, `ingress[0].fromPort`.

import { isAsset } from "./secrets.ts";
import type { Properties } from "./simulation.ts";

/** One difference. */
export interface PathChange {
  readonly path: string;
  readonly kind: "add" | "delete" | "update";
}

/** Differences at the deepest places where they can be told, in order of the properties. */
export function changedPaths(before: Properties, after: Properties): readonly PathChange[] {
  const changes: PathChange[] = [];
  compareObjects(before, after, "", changes);
  return changes;
}

function compareObjects(before: Properties, after: Properties, path: string, changes: PathChange[]): void {
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()) {
    compare(before[name], after[name], path === "" ? segment(name) : joined(path, name), changes);
  }
}

function compare(before: unknown, after: unknown, path: string, changes: PathChange[]): void {
  if (before === after || (isAbsent(before) && isAbsent(after))) return;
  if (isAbsent(before)) changes.push({ path, kind: "add" });
  else if (isAbsent(after)) changes.push({ path, kind: "delete" });
  else if (isAsset(before) && isAsset(after)) {
    if (before["hash"] !== after["hash"]) changes.push({ path, kind: "update" });
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      compare(before[index], after[index], `${path}[${index}]`, changes);
    }
  } else if (isObject(before) && isObject(after)) compareObjects(before, after, path, changes);
  else changes.push({ path, kind: "update" });
}

function joined(path: string, name: string): string {
  return isPlain(name) ? `${path}.${name}` : `${path}${segment(name)}`;
}

function segment(name: string): string {
  return isPlain(name) ? name : `["${name.replaceAll('"', String.raw`\"`)}"]`;
}

function isPlain(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
