// A Pulumi CLI that the machine already has.

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, sep } from "node:path";

/**
 * Every `pulumi` on a PATH, in order. Those of npm are left out: they are not the CLI but what downloads it, and
 * that is tried on its own.
 */
export function pulumiOnPath(path: string): readonly string[] {
  return path
    .split(delimiter)
    .filter((folder) => folder !== "" && !folder.includes(`${sep}node_modules${sep}`))
    .map((folder) => join(folder, process.platform === "win32" ? "pulumi.exe" : "pulumi"))
    .filter(isExecutableFile);
}

/** True for a file that may be run. */
export function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
