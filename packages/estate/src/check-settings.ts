// What must fit together in estate.yaml: regions and partition, languages, folders.

import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

import { regionsOf } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import type { EstateContents } from "./estate-content.ts";
import { repeatedReferences, unknownCode } from "./references.ts";

/** Issues of estate.yaml beyond its schema. */
export function checkSettings({ single }: EstateContents, directory: string): Issue[] {
  const settings = single["estate.yaml"];
  if (settings === undefined) return [];
  const { file, content } = settings;
  const { partition, homeRegion, backupRegion, projects } = content;
  const known = regionsOf(partition);
  const details = { code: "ESTATE_REGION_UNKNOWN", what: `region of partition ${partition} that is known` };
  const issues = [
    ...unknownCode(file, ["homeRegion"], homeRegion, known, details),
    ...unknownCode(file, ["backupRegion"], backupRegion, known, details),
    ...repeatedReferences(file, ["languages"], content.languages),
  ];
  if (homeRegion === backupRegion) {
    const others = known.filter((region) => region !== homeRegion);
    issues.push(
      issue("ESTATE_REGIONS_EQUAL", `backupRegion is "${backupRegion}", the home region`, {
        at: file.at(["backupRegion"]),
        allowed: others.length === 0 ? `another region; none is known in partition ${partition}` : others.join(", "),
        fix: "choose another region: copies must outlive the loss of the home region",
      }),
    );
  }
  if (projects !== undefined && !isFolder(resolve(directory, projects))) {
    issues.push(
      issue("ESTATE_PROJECTS_MISSING", `projects is "${projects}", which is no folder`, {
        at: file.at(["projects"]),
        allowed: "a folder, relative to this file",
        fix: "correct it, or leave it out: by default the projects are in the folder above this one",
      }),
    );
  }
  return issues;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
