// Runs a task of the workspace on a machine that has only Node 20 and npm: brings pnpm, the right Node and the
// dependencies first, when they are missing or out of date. Plain JavaScript, no dependency of its own.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "node_modules/.bin");
const pnpmVersion = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.pnpm;

/** One file of all rules: rules are read from it while none of them has changed. */
const bundle = ["node", "tools/src/bundle-rules.ts"];

/** Each task is a list of command lines; the first that fails ends it. */
const tasks = {
  start: [bundle, ["temelj", "check"]],
  test: [bundle, ["vitest", "run"]],
  types: [["tsc", "-p", "tsconfig.json"]],
  lint: [["oxlint", "--deny-warnings"]],
  format: [["oxfmt", "--check", "."]],
  unused: [["knip"]],
  build: [["node", "tools/build.ts"]],
  engine: [["node", "tools/src/find-pulumi.ts"]],
  bench: [bundle, ["node", "bench/src/main.ts"]],
};

const [name = "", ...rest] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  process.stderr.write(`unknown task "${name}"; allowed: ${Object.keys(tasks).join(", ")}\n`);
  process.exit(2);
}
install();
for (const line of task) {
  const [command, ...args] = line;
  // Without the one file rules are read from their own: slower, and the same.
  if (line === bundle) spawn(join(bin, command), args);
  else run(command, [...args, ...rest]);
}

/** Installs from the committed lockfile, unless what is installed came from this very lockfile. */
function install() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  const wanted = hash.digest("hex");
  const stamp = join(root, "node_modules/.temelj-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write("installing the workspace's dependencies (once) …\n");
  const args = ["install", "--frozen-lockfile", "--silent"];
  const local = join(bin, "pnpm");
  const result = existsSync(local) ? spawn(local, args) : spawn("npx", ["--yes", `pnpm@${pnpmVersion}`, ...args]);
  if (result.status !== 0) {
    process.stderr.write("the dependencies could not be installed; is the npm registry reachable?\n");
    process.exit(2);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function run(command, args) {
  const result = spawn(join(bin, command), args);
  if (result.status !== 0) process.exit(result.status ?? 2);
}

function spawn(command, args) {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH ?? ""}` };
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env });
}
