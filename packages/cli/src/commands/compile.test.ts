// temelj compile: what it leaves on disk, also when it is stopped or cannot write.

import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readPlan } from "@temelj/plan";
import { expect, test } from "vitest";

import { folderOf, temelj } from "../../test/temelj.ts";

test("a stack is written as an export that temelj audit reads", async () => {
  const cwd = folderOf();
  const out = join(cwd, "out");
  const compiled = await temelj(["compile", "--stack", "organization/platform", "--out", out]);
  expect([compiled.code, compiled.stderr]).toEqual([0, ""]);
  expect(compiled.stdout).toMatch(/^1 stack, \d+ resources written to /);
  expect(readdirSync(cwd)).toEqual(["out"]);
  expect(readdirSync(out, { recursive: true }).toSorted()).toEqual([
    "index.json",
    "organization",
    "organization/platform.json",
  ]);
  const file = join(out, "organization/platform.json");
  const read = readPlan(readFileSync(file), { file });
  expect(read.ok && [read.value.project, read.value.stack, read.issues]).toEqual(["organization", "platform", []]);
  const index = JSON.parse(readFileSync(join(out, "index.json"), "utf8")) as object;
  expect(index).toMatchObject({ version: 1, order: ["organization/platform"], issues: [] });
  const audited = await temelj(["audit", out]);
  expect(audited.code).toBe(0);
  expect(audited.stdout).toContain("  1 stack, ");
});

test("what check finds clean, audit finds clean: the network too, with its way to the internet", async () => {
  const out = join(folderOf(), "out");
  const compiled = await temelj(["compile", "--out", out, "--stack", "network/platform"]);
  expect(compiled.code).toBe(0);
  const audited = await temelj(["audit", out, "--json"]);
  expect(JSON.parse(audited.stdout)).toMatchObject({ outcome: "clean", answers: { unknown: 0 } });
  expect(audited.code).toBe(0);
});

test("Ctrl-C ends with 2 and leaves nothing half-written", async () => {
  const cwd = folderOf();
  const kept = join(cwd, "out", "kept.txt");
  mkdirSync(join(cwd, "out"));
  writeFileSync(kept, "mine");
  const ended = await temelj(["compile", "--out", join(cwd, "out"), "--workers", "1"], {
    onStart(child) {
      // The first stack that is written lies in a folder beside the output.
      const beside = watch(cwd, (_, name) => {
        if (name?.startsWith(".out-partial-") !== true) return;
        beside.close();
        const staging = watch(join(cwd, name), () => {
          staging.close();
          child.kill("SIGINT");
        });
      });
    },
  });
  expect([ended.code, ended.stdout, ended.stderr]).toEqual([
    2,
    "",
    "interrupted; nothing half-written is left behind\n",
  ]);
  expect(readdirSync(cwd, { recursive: true }).toSorted()).toEqual(["out", "out/kept.txt"]);
});

test.each([
  ["a file", "taken"],
  ["a folder below a file", "taken/out"],
])("%s as output folder is refused before anything is compiled", async (_, out) => {
  const cwd = folderOf({ taken: "mine" });
  const { code, stdout, stderr } = await temelj(["compile", "--out", join(cwd, out)]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("OUTPUT_UNWRITABLE");
  expect(stderr).toContain("\n  fix: ");
  expect(readdirSync(cwd)).toEqual(["taken"]);
  expect(readFileSync(join(cwd, "taken"), "utf8")).toBe("mine");
});

test("a stack that is not there is an issue with the nearest name", async () => {
  const out = join(folderOf(), "out");
  const { code, stderr } = await temelj(["compile", "--stack", "kotr", "--out", out]);
  expect(code).toBe(2);
  expect(stderr).toContain('STACK_UNKNOWN\n  --stack is "kotr", which is no stack or tenant of the estate');
  expect(stderr).toContain('fix: use "kotor"');
});
