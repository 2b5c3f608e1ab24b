// Finds the real Pulumi CLI for the tests: what the machine has, what npm downloads, what Go builds.

import { pathToFileURL } from "node:url";

import { pulumiByNpm, type Attempt } from "./pulumi-by-npm.ts";
import { cachedCli, pulumiFromSource } from "./pulumi-from-source.ts";
import { pulumiOnPath } from "./pulumi-on-path.ts";
import { probeCli } from "./pulumi-version.ts";

/** How a CLI was come by. */
export type Way = "TEMELJ_PULUMI" | "PATH" | "cache" | "npm" | "go";

/** The CLI and how it was come by, or every reason why there is none. */
export type FoundPulumi =
  | { readonly kind: "found"; readonly path: string; readonly version: string; readonly how: Way }
  | { readonly kind: "absent"; readonly reasons: readonly string[] };

/**
 * Looks in this order: the environment variable TEMELJ_PULUMI (nothing else is tried when it is set), PATH, what was
 * built here before, the official npm package, a build from Go modules. `log` gets a line before something slow.
 */
export async function findPulumi(log: (line: string) => void = () => {}): Promise<FoundPulumi> {
  const reasons: string[] = [];
  for (const [how, attempt] of waysToFind(log)) {
    // oxlint-disable-next-line no-await-in-loop -- a way is only tried when those before it led to nothing
    const result = await tryOne(attempt);
    if ("path" in result) return { kind: "found", ...result, how };
    reasons.push(result.reason);
  }
  return { kind: "absent", reasons };
}

type Attempting = () => Promise<Attempt> | Attempt;

function waysToFind(log: (line: string) => void): readonly (readonly [Way, Attempting])[] {
  const named = process.env["TEMELJ_PULUMI"];
  if (named !== undefined && named !== "") return [["TEMELJ_PULUMI", () => ({ path: named })]];
  const onPath = pulumiOnPath(process.env["PATH"] ?? "").map((path) => ["PATH", () => ({ path })] as const);
  const cached = cachedCli();
  return [
    ...(onPath.length > 0 ? onPath : [["PATH", () => ({ reason: "no pulumi on PATH" })] as const]),
    ...(cached === undefined ? [] : [["cache", () => ({ path: cached })] as const]),
    ["npm", pulumiByNpm],
    ["go", () => pulumiFromSource(log)],
  ];
}

/** A CLI that runs, or why this way leads to none. */
async function tryOne(attempt: Attempting): Promise<{ path: string; version: string } | { reason: string }> {
  const result = await attempt();
  if ("reason" in result) return result;
  const probe = await probeCli(result.path);
  return probe.kind === "usable" ? { path: result.path, version: probe.version } : probe;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findPulumi((line) => process.stderr.write(`${line}\n`));
  if (found.kind === "found") process.stdout.write(`${found.path}\n`);
  else process.stderr.write(`${found.reasons.join("\n")}\n`);
  process.exitCode = found.kind === "found" ? 0 : 2;
}
