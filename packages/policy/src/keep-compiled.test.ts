import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";

import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "temelj-compiled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cache = join(folder, "node_modules/.cache/compiled");
const helper = fileURLToPath(new URL("./keep-compiled.ts", import.meta.url));

/** Starts a pack of one module in a process of its own: the cache is the whole process's. */
function start(module: string): { readonly status: number | null; readonly stdout: string } {
  writeFileSync(join(folder, "pack.mjs"), module);
  const entry = `import { keepCompiled } from ${JSON.stringify(helper)};
keepCompiled(${JSON.stringify(folder)}, () => import(${JSON.stringify(join(folder, "pack.mjs"))}));`;
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", entry], { encoding: "utf8", env });
}

test("what was compiled is on disk before the process ends, which may be by force", () => {
  const run = start("setTimeout(() => { console.log('served'); process.kill(process.pid, 'SIGKILL'); }, 200);");
  expect(run.stdout).toBe("served\n");
  expect(readdirSync(cache, { recursive: true }).length).toBeGreaterThan(1);
});

test("a folder that cannot be written stops no pack", () => {
  rmSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "node_modules"), "a file is in the way");
  expect(start("console.log('served')")).toMatchObject({ status: 0, stdout: "served\n" });
  rmSync(join(folder, "node_modules"));
  mkdirSync(join(folder, "node_modules"));
});

test("a pack that fails ends the process with an error", () => {
  expect(start("throw new Error('a mistake')").status).not.toBe(0);
});
