// The Pulumi CLI from the official npm package: a wrapper that downloads the release of its own version.

import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

import { isExecutableFile } from "./pulumi-on-path.ts";
import { wantedVersion } from "./pulumi-version.ts";
import { lastLine, runCommand } from "./run-command.ts";

/** A path, or why there is none. */
export type Attempt = { readonly path: string } | { readonly reason: string };

/** Runs the wrapper once, so that it downloads; gives the CLI that it keeps. Two minutes at most. */
export async function pulumiByNpm(): Promise<Attempt> {
  const kept = join(
    process.env["PULUMI_HOME"] ?? join(homedir(), ".pulumi"),
    "versions",
    wantedVersion,
    "bin",
    executable,
  );
  if (isExecutableFile(kept)) return { path: kept };
  const wrapper = wrapperScript();
  if (wrapper === undefined) return { reason: "the npm package pulumi is not installed" };
  const environment = { ...process.env, PULUMI_VERSION: wantedVersion };
  const { stderr, stdout } = await runCommand(process.execPath, [wrapper, "version"], {
    environment,
    secondsAtMost: 120,
  });
  if (isExecutableFile(kept)) return { path: kept };
  return { reason: `the npm package pulumi could not download it: ${lastLine(stderr) || lastLine(stdout)}` };
}

const executable = process.platform === "win32" ? "pulumi.exe" : "pulumi";

function wrapperScript(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve("pulumi/run.js");
  } catch {
    return undefined;
  }
}
