// The Pulumi CLI is found where it is, and every reason is told when it is not.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

import { afterAll, afterEach, describe, expect, test, vi } from "vitest";

import { findPulumi } from "./find-pulumi.ts";
import { withFolderLock } from "./folder-lock.ts";
import { pulumiOnPath } from "./pulumi-on-path.ts";
import { isOlder, oldestVersion, probeCli, wantedVersion } from "./pulumi-version.ts";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "temelj-find-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program that prints a version, as the CLI does. */
function fakeCli(name: string, output: string): string {
  const file = join(folder, name, "pulumi");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "${output}"\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("versions", () => {
  test.each([
    ["3.258.9", "3.259.0", true],
    ["3.259.0", "3.259.0", false],
    ["3.1000.0", "3.259.0", false],
    ["2.999.0", "3.0.0", true],
    ["4.0.0", "3.259.0", false],
  ])("%s is older than %s: %s", (left, right, expected) => {
    expect(isOlder(left, right)).toBe(expected);
  });

  test("that are wanted are not too old", () => {
    expect(isOlder(wantedVersion, oldestVersion)).toBe(false);
  });

  test.each([
    ["v3.259.0", { kind: "usable", version: "3.259.0" }],
    ["3.260.1-alpha", { kind: "usable", version: "3.260.1" }],
    ["v3.1.0", { kind: "unusable", reason: expect.stringContaining(`${oldestVersion} or later`) }],
    ["a pulumi of another kind", { kind: "unusable", reason: expect.stringContaining("does not run") }],
  ])("of a CLI that prints %s", async (output, expected) => {
    expect(await probeCli(fakeCli(output.replaceAll(/\W/g, "-"), output))).toEqual(expected);
  });
});

describe("a CLI on PATH", () => {
  test("is found in PATH's order, without npm's wrappers, empty parts and files that cannot be run", () => {
    const [first, second] = [fakeCli("first", "v3.259.0"), fakeCli("second", "v3.259.0")];
    const wrapper = fakeCli("node_modules/.bin", "v3.259.0");
    const plain = join(folder, "plain");
    mkdirSync(plain);
    writeFileSync(join(plain, "pulumi"), "");
    const path = ["", plain, dirname(wrapper), dirname(second), join(folder, "none"), dirname(first)].join(delimiter);
    expect(pulumiOnPath(path)).toEqual([second, first]);
  });
});

describe("finding a CLI", () => {
  test("takes the one that TEMELJ_PULUMI names", async () => {
    const path = fakeCli("named", "v3.300.0");
    vi.stubEnv("TEMELJ_PULUMI", path);
    expect(await findPulumi()).toEqual({ kind: "found", path, version: "3.300.0", how: "TEMELJ_PULUMI" });
  });

  test("takes nothing else when that one does not run, and says so", async () => {
    vi.stubEnv("TEMELJ_PULUMI", join(folder, "missing"));
    const found = await findPulumi();
    expect(found).toEqual({ kind: "absent", reasons: [expect.stringContaining("missing does not run")] });
  });

  test("passes over one on PATH that is too old", async () => {
    const [old, good] = [fakeCli("old", "v3.1.0"), fakeCli("good", "v3.259.0")];
    vi.stubEnv("TEMELJ_PULUMI", "");
    vi.stubEnv("PATH", [dirname(old), dirname(good)].join(delimiter));
    expect(await findPulumi()).toEqual({ kind: "found", path: good, version: "3.259.0", how: "PATH" });
  });
});

describe("a folder lock", () => {
  const lock = join(folder, "a.lock");

  test("lets work be done once, however many ask at the same time", async () => {
    let result: string | undefined;
    let runs = 0;
    const ask = (): Promise<string> =>
      withFolderLock(
        lock,
        () => result,
        async () => {
          runs += 1;
          await Promise.resolve();
          result = "done";
          return result;
        },
      );
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(["done", "done", "done"]);
    expect(runs).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  test("is taken over from a process that died", async () => {
    const ended = await runCommand(process.execPath, ["-p", "process.pid"]);
    mkdirSync(lock);
    writeFileSync(join(lock, "process"), ended.stdout.trim());
    expect(
      await withFolderLock(
        lock,
        () => undefined as string | undefined,
        async () => "mine",
      ),
    ).toBe("mine");
  });

  test("is let go when the work fails", async () => {
    const failing = withFolderLock(
      lock,
      () => undefined as string | undefined,
      async () => {
        throw new Error("no");
      },
    );
    await expect(failing).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });
});

describe("a command", () => {
  test("that does not exist has no exit code, and a reason", async () => {
    expect(await runCommand(join(folder, "none"), [])).toEqual({
      code: undefined,
      stdout: "",
      stderr: expect.stringContaining("ENOENT"),
    });
  });

  test("that takes too long is ended", async () => {
    const endless = ["-e", "setInterval(() => {}, 1000)"];
    const { code, stderr } = await runCommand(process.execPath, endless, { secondsAtMost: 0.2 });
    expect([code, stderr]).toEqual([undefined, expect.stringContaining("ended after 0.2 seconds")]);
  });
});
