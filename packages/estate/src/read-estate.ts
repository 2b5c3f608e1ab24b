// Reads every file of an estate and checks each against its schema, whatever is wrong with the others.

import type { Issue } from "@temelj/kernel";
import { type YamlFile, contentOf, displayPath, parseYaml, readText } from "@temelj/yaml";

import type { EstateContents, Located, SingleContents, TenantFile } from "./estate-content.ts";
import { singleFiles, tenantFolders } from "./estate-files.ts";
import { readFolder } from "./read-folder.ts";

/** Contents of an estate's folder; undefined when there is no estate in it. Adds what is wrong to `issues`. */
export function readEstate(directory: string, issues: Issue[]): EstateContents | undefined {
  const listing = readFolder(directory, issues);
  if (listing === undefined) return undefined;
  const single: Record<string, Located<unknown>> = {};
  for (const [name, path] of listing.single) {
    const file = readYaml(path, issues);
    const content = file === undefined ? undefined : contentOf(file, singleFiles[name], issues);
    if (file !== undefined && content !== undefined) single[name] = { file, content };
  }
  const tenants = listing.tenants.flatMap(({ group, fileCode, path }): TenantFile[] => {
    const file = readYaml(path, issues);
    if (file === undefined) return [];
    const content = contentOf(file, tenantFolders[group], issues);
    if (content === undefined) return [];
    return [{ kind: group === "ministries" ? "ministry" : "municipality", fileCode, file, content }];
  });
  return { single: single as SingleContents, tenants };
}

function readYaml(path: string, issues: Issue[]): YamlFile | undefined {
  const text = readText(path);
  if (!text.ok) {
    issues.push(...text.issues);
    return undefined;
  }
  const parsed = parseYaml(text.value, displayPath(path));
  issues.push(...parsed.issues);
  return parsed.ok ? parsed.value : undefined;
}
