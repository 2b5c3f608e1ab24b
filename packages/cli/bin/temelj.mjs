#!/usr/bin/env node
// Starts the command on a Node that can run it: the one it was started with, or the workspace's own.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
// As a whole: older versions of Node have no compile cache, and must get far enough to hand over.
import * as nodeModule from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, "../dist/main.js");
const source = join(here, "../src/main.ts");
const main = existsSync(source) ? source : built;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // By the environment, so that workers keep what they compile too; in the user's own folder, where nobody else writes.
  process.env["NODE_COMPILE_CACHE"] ??= join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "temelj");
  nodeModule.enableCompileCache?.();
  const { run } = await import(main);
  await run(process.argv.slice(2));
} else {
  handOver();
}

/** Runs the same command line on a newer Node found in a node_modules/.bin above, and ends as it ends. */
function handOver() {
  const node = newerNode(here) ?? newerNode(process.cwd());
  if (node === undefined) {
    process.stderr.write(
      `temelj needs Node 22.18 or newer; this is ${process.version}.\n  fix: install a newer Node, or the npm package "node" beside temelj\n`,
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 2) : 2));
}

function newerNode(from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules/node/bin/node");
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}
