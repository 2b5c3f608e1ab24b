// Builds the Pulumi CLI from its Go modules, once; later runs find it in the cache.

import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { withFolderLock } from "./folder-lock.ts";
import type { Attempt } from "./pulumi-by-npm.ts";
import { isExecutableFile } from "./pulumi-on-path.ts";
import { wantedVersion } from "./pulumi-version.ts";
import { lastLine, runCommand } from "./run-command.ts";

const moduleFolder = join(dirname(fileURLToPath(import.meta.url)), "../pulumi-cli");
const command = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
/** The Automation API refuses a CLI that does not know its version. */
const linkerFlags = `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${wantedVersion}`;

/** Where the built CLI is kept: `$XDG_CACHE_HOME` or `~/.cache`, then `temelj/pulumi-<version>`. */
function cachedCliFolder(): string {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return join(cache, "temelj", `pulumi-${wantedVersion}`);
}

/** The CLI in the cache, when it is there. */
export function cachedCli(): string | undefined {
  const path = join(cachedCliFolder(), "bin", "pulumi");
  return isExecutableFile(path) ? path : undefined;
}

/** Builds the CLI into the cache. Several processes at once build it once. */
export async function pulumiFromSource(log: (line: string) => void): Promise<Attempt> {
  const go = goCommand();
  const version = await runCommand(go, ["version"], { secondsAtMost: 30 });
  if (version.code !== 0) return { reason: `it cannot be built: Go is not installed (${lastLine(version.stderr)})` };
  const folder = cachedCliFolder();
  return withFolderLock<Attempt>(
    `${folder}.lock`,
    () => {
      const path = cachedCli();
      return path === undefined ? undefined : { path };
    },
    async () => {
      log(`building the Pulumi CLI ${wantedVersion} from Go modules (once; 5 to 10 minutes) …`);
      return build(folder, go);
    },
  );
}

/** Go on PATH, or where its own installer puts it. */
function goCommand(): string {
  const names = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "go"));
  return [...names, "/usr/local/go/bin/go"].find(isExecutableFile) ?? "go";
}

/** Builds beside the cache folder and moves the result there whole. */
async function build(folder: string, go: string): Promise<Attempt> {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}.`);
  try {
    const output = join(beside, "bin", "pulumi");
    const args = ["build", "-o", output, "-ldflags", linkerFlags, command];
    const built = await runCommand(go, args, { directory: moduleFolder, secondsAtMost: 1800 });
    if (built.code !== 0) return { reason: `it cannot be built: ${lastLine(built.stderr)}` };
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
    return { path: join(folder, "bin", "pulumi") };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
