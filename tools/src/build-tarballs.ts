// Builds and packs, one process at a time: `dist` belongs to the checkout, whoever builds.

import { join } from "node:path";

import { buildPackages } from "./build-packages.ts";
import { withFolderLock } from "./folder-lock.ts";
import { packPackages } from "./pack-packages.ts";
import { workspaceRoot } from "./workspace-packages.ts";

/** Builds every published package and packs it into a folder; resolves to the tarballs' paths by package name. */
export async function buildTarballs(folder: string): Promise<Readonly<Record<string, string>>> {
  const lock = join(workspaceRoot, "node_modules/.cache/temelj-build.lock");
  return withFolderLock(
    lock,
    () => undefined,
    async () => packPackages(await buildPackages(), folder),
  );
}
