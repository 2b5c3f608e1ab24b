// Which packages of the workspace are published.

import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The workspace's root folder. */
export const workspaceRoot = fileURLToPath(new URL("../..", import.meta.url));

/** A package that others install. */
export interface WorkspacePackage {
  readonly name: string;
  /** Absolute path. */
  readonly directory: string;
  /** Where its sources are, relative to the workspace: what `dist` mirrors. */
  readonly sources: string;
}

/** Every package that is not private, by name. The rules have their sources in the package's folder itself. */
export function workspacePackages(): readonly WorkspacePackage[] {
  const folders = [...globSync("packages/*", { cwd: workspaceRoot }).toSorted(), "policies"];
  return folders.flatMap((folder) => {
    const directory = join(workspaceRoot, folder);
    const manifestFile = join(directory, "package.json");
    if (!existsSync(manifestFile)) return [];
    const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as { name: string; private?: boolean };
    if (manifest.private === true) return [];
    const sources = existsSync(join(directory, "src")) ? join(folder, "src") : folder;
    return [{ name: manifest.name, directory, sources }];
  });
}
