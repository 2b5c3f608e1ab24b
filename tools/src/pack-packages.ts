// Packs built packages into the tarballs that a registry would serve.

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { runCommand } from "./run-command.ts";
import { workspaceRoot, type WorkspacePackage } from "./workspace-packages.ts";

/** Packs each into a folder, and resolves to the tarballs' absolute paths by package name. */
export async function packPackages(
  packages: readonly WorkspacePackage[],
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folder, { recursive: true });
  const tarballs: Record<string, string> = {};
  for (const { name, directory } of packages) {
    const file = join(folder, `${name.replace("@", "").replace("/", "-")}.tgz`);
    const args = ["pack", "--silent", "--out", file];
    const result = await runCommand(join(workspaceRoot, "node_modules/.bin/pnpm"), args, { directory });
    if (result.code !== 0) throw new Error(`${name} cannot be packed:\n${result.stdout}${result.stderr}`);
    tarballs[name] = file;
  }
  return tarballs;
}
