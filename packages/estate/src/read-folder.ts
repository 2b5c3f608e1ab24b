// What lies in an estate's folder: the files to read, and what does not belong there.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { compareText, issue, suggest, warning, type Issue } from "@temelj/kernel";
import { displayPath, reasonOf } from "@temelj/yaml";

import { lockFileName, schemaFolder, singleFiles, tenantGroups, type SingleFile } from "./estate-files.ts";
import type { TenantGroup } from "./tenant.ts";

/** Files to read, by full path. */
export interface FolderListing {
  readonly single: ReadonlyMap<SingleFile, string>;
  readonly tenants: readonly { readonly group: TenantGroup; readonly fileCode: string; readonly path: string }[];
}

const singleNames = Object.keys(singleFiles) as SingleFile[];

/** Lists an estate's folder. Adds what is wrong to `issues`; undefined when there is no estate at all. */
export function readFolder(directory: string, issues: Issue[]): FolderListing | undefined {
  const names = namesIn(directory, issues, "ESTATE_FOLDER_MISSING");
  if (names === undefined) return undefined;
  if (!names.some((name) => isSingle(name) || isGroup(name))) {
    const message = `${displayPath(directory)} holds no estate: there is no estate.yaml in it`;
    issues.push(issue("ESTATE_FOLDER_MISSING", message, { fix: "name the folder that holds estate.yaml" }));
    return undefined;
  }
  const single = new Map<SingleFile, string>();
  const tenants: FolderListing["tenants"][number][] = [];
  for (const name of names) {
    if (isSingle(name)) single.set(name, join(directory, name));
    else if (!isGroup(name)) strayInEstate(directory, name, issues);
  }
  for (const group of tenantGroups) {
    if (names.includes(group)) tenants.push(...tenantFiles(directory, group, issues));
  }
  for (const name of singleNames.filter((each) => !single.has(each))) issues.push(missingFile(directory, name));
  return { single, tenants };
}

function tenantFiles(directory: string, group: TenantGroup, issues: Issue[]): FolderListing["tenants"][number][] {
  const folder = join(directory, group);
  return (namesIn(folder, issues, "ESTATE_FOLDER_UNREADABLE") ?? []).flatMap((name) => {
    const path = join(folder, name);
    if (name.endsWith(".yaml")) return [{ group, fileCode: name.slice(0, -".yaml".length), path }];
    stray(path, name, issues);
    return [];
  });
}

function namesIn(folder: string, issues: Issue[], code: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).toSorted(compareText);
  } catch (error) {
    const name = displayPath(folder);
    const details = { at: { file: name, line: 1, column: 1 }, fix: "name a readable folder that holds estate.yaml" };
    issues.push(issue(code, `the folder ${name} cannot be read: ${reasonOf(error)}`, details));
    return undefined;
  }
}

function strayInEstate(directory: string, name: string, issues: Issue[]): void {
  if (name === lockFileName || name === schemaFolder) return;
  const path = join(directory, name);
  if (name.endsWith(".yaml")) {
    const near = suggest(name, singleNames);
    issues.push(
      issue("ESTATE_FILE_UNKNOWN", `${displayPath(path)} is no file of an estate`, {
        at: { file: displayPath(path), line: 1, column: 1 },
        allowed: [...singleNames, lockFileName].join(", "),
        fix: near === undefined ? "a tenant's file belongs into ministries or municipalities" : `call it ${near}`,
      }),
    );
    return;
  }
  stray(path, name, issues);
}

/** Files that editors and systems leave behind begin with a dot or end with a tilde; a README helps readers. */
function stray(path: string, name: string, issues: Issue[]): void {
  if (name.startsWith(".") || name.endsWith("~") || /^README\b/i.test(name)) return;
  const file = displayPath(path);
  const at = { file, line: 1, column: 1 };
  if (/\.(?:yml|ya?ml)$/i.test(name)) {
    const fix = `call it ${name.replace(/\.[^.]+$/, ".yaml")}`;
    issues.push(
      issue("ESTATE_FILE_EXTENSION", `${file} would not be read`, { at, allowed: "names that end in .yaml", fix }),
    );
    return;
  }
  const what = isFolder(path) ? "a folder that is" : "a file that is";
  const fix = "move it elsewhere; nothing reads it here";
  issues.push(warning("ESTATE_FILE_STRAY", `${file} is ${what} no part of an estate`, { at, fix }));
}

function missingFile(directory: string, name: SingleFile): Issue {
  const file = displayPath(join(directory, name));
  return issue("ESTATE_FILE_MISSING", `${file} is not there`, {
    at: { file, line: 1, column: 1 },
    fix: `add it; ${schemaFolder}/${name.replace(".yaml", ".json")} describes it`,
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isSingle(name: string): name is SingleFile {
  return Object.hasOwn(singleFiles, name);
}

function isGroup(name: string): name is TenantGroup {
  return name === "ministries" || name === "municipalities";
}
