// Compiles every published package to `dist`: JavaScript and declarations, with plain tsc, all in one program.

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { runCommand } from "./run-command.ts";
import { workspacePackages, workspaceRoot, type WorkspacePackage } from "./workspace-packages.ts";

/** Builds all of them and returns them. What an earlier build left is gone. Rejects with the compiler's words. */
export async function buildPackages(): Promise<readonly WorkspacePackage[]> {
  const packages = workspacePackages();
  const compiled = mkdtempSync(join(tmpdir(), "temelj-build-"));
  try {
    await compileTo(compiled);
    for (const { directory, sources } of packages) {
      const dist = join(directory, "dist");
      rmSync(dist, { recursive: true, force: true });
      cpSync(join(compiled, sources), dist, { recursive: true });
    }
    copyPolicyPacks();
    copyTexts();
    return packages;
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

async function compileTo(folder: string): Promise<void> {
  const tsc = join(workspaceRoot, "node_modules/.bin/tsc");
  const result = await runCommand(tsc, ["-p", join(workspaceRoot, "tools/tsconfig.build.json"), "--outDir", folder]);
  if (result.code !== 0) throw new Error(`the packages do not compile:\n${result.stdout}${result.stderr}`);
}

/** What programs read as text goes beside what is compiled: frameworks, and the fixes that `temelj explain` shows. */
function copyTexts(): void {
  const policies = join(workspaceRoot, "policies");
  for (const file of globSync(["frameworks/*.yaml", "fixes/*.ts"], { cwd: policies }))
    cpSync(join(policies, file), join(policies, "dist", file));
}

/**
 * Policy packs are JavaScript already, and go beside the rules that they run: a pack is a folder that Pulumi is given
 * as `--policy-pack node_modules/@temelj/policies/dist/packs/<pack>`. It uses what the package itself depends on.
 */
function copyPolicyPacks(): void {
  const policies = join(workspaceRoot, "policies");
  for (const project of globSync("packs/*/PulumiPolicy.yaml", { cwd: policies })) {
    const from = join(policies, dirname(project));
    const to = join(policies, "dist", dirname(project));
    for (const file of ["PulumiPolicy.yaml", "index.js", "pack.js"]) cpSync(join(from, file), join(to, file));
    const { name, version, description, license, type, main } = JSON.parse(
      readFileSync(join(from, "package.json"), "utf8"),
    ) as Record<string, unknown>;
    const manifest = { name, version, private: true, description, license, type, main };
    writeFileSync(join(to, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}
