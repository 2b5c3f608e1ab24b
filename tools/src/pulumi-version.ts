// The version of the Pulumi CLI that tests are written against, and which others will do.

import { tmpdir } from "node:os";
import { join } from "node:path";

import { runCommand } from "./run-command.ts";

/** What is downloaded or built when the machine has none. The Go module in tools/pulumi-cli names the same. */
export const wantedVersion = "3.259.0";
/** The oldest that is used when it is found on the machine. */
export const oldestVersion = "3.230.0";

/** A CLI that answered. */
export type Probe =
  | { readonly kind: "usable"; readonly version: string }
  | { readonly kind: "unusable"; readonly reason: string };

/** Asks a CLI for its version. */
export async function probeCli(path: string): Promise<Probe> {
  // Even the version command writes a log into the home folder.
  const home = join(tmpdir(), "temelj-pulumi-probe");
  const environment = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true", PULUMI_HOME: home };
  const { code, stdout, stderr } = await runCommand(path, ["version"], { environment, secondsAtMost: 30 });
  const version = /^v?(?<version>\d+\.\d+\.\d+)/.exec(stdout.trim())?.groups?.["version"];
  if (code !== 0 || version === undefined)
    return { kind: "unusable", reason: `${path} does not run: ${stderr.trim()}` };
  if (isOlder(version, oldestVersion)) {
    return { kind: "unusable", reason: `${path} is version ${version}; ${oldestVersion} or later is needed` };
  }
  return { kind: "usable", version };
}

/** True when the left version comes before the right one. */
export function isOlder(left: string, right: string): boolean {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number)) as [number[], number[]];
  for (const [index, part] of b.entries()) {
    if ((a[index] ?? 0) !== part) return (a[index] ?? 0) < part;
  }
  return false;
}
