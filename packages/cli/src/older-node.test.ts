// The command started with the Node that a machine has, which may be too old to run it.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const command = fileURLToPath(new URL("../bin/temelj.mjs", import.meta.url));
const folders = ["/usr/bin", "/usr/local/bin", ...(process.env["PATH"] ?? "").split(delimiter)];

/** A Node on this machine that cannot run the command itself; none where all are new. */
const older = folders
  .map((folder) => join(folder, "node"))
  .filter((path) => existsSync(path))
  .find((path) => {
    const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
    return Number(/^v(?<major>\d+)/.exec(stdout)?.groups?.["major"] ?? 99) < 22;
  });

test.skipIf(older === undefined)("an older Node hands the command over to the workspace's own", () => {
  const ended = spawnSync(older ?? "", [command, "explain", "kms-key-rotates"], { encoding: "utf8" });
  expect([ended.status, ended.stderr]).toEqual([0, ""]);
  expect(ended.stdout).toContain("Key is rotated");
  expect(spawnSync(older ?? "", [command, "explain", "nothing"], { encoding: "utf8" }).status).toBe(2);
});
