// The command line itself: help, mistakes in it, colours and exit codes.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { EstateFolder } from "../../estate/test/small-estate.ts";
import { failing } from "../test/states.ts";
import { folderOf, temelj } from "../test/temelj.ts";

const commands = [["check"], ["compile"], ["audit"], ["estate"], ["estate", "lock"], ["estate", "schema"]];

describe("help", () => {
  test.each(commands.map((command) => [command.join(" "), command] as const))(
    "of %s says how to call it",
    async (name, command) => {
      const { code, stdout, stderr } = await temelj([...command, "--help"]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(new RegExp(`^Usage: temelj ${name} \\[options\\]`));
    },
  );

  test("lists every command and what the exit codes mean", async () => {
    const { code, stdout } = await temelj(["--help"]);
    expect(code).toBe(0);
    for (const [command] of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(stdout).toContain("Exit codes: 0 clean, 1 findings, 2 could not run.");
  });

  test("is shown when nothing is asked, which is a mistake", async () => {
    const { code, stdout, stderr } = await temelj([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: temelj");
  });

  test("of the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await temelj(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("a mistake in the command line", () => {
  test.each<[string, readonly string[], string]>([
    ["an unknown command", ["chekc"], "error: unknown command 'chekc'\n(Did you mean check?)"],
    ["an unknown command below another", ["estate", "lokc"], "error: unknown command 'lokc'\n(Did you mean lock?)"],
    ["an unknown option", ["check", "--jsn"], "error: unknown option '--jsn'\n(Did you mean --json?)"],
    ["an unknown option of audit", ["audit", "x", "--rule"], "error: unknown option '--rule'\n(Did you mean --rules?)"],
    ["a missing argument", ["audit"], "error: missing required argument 'files'"],
    ["a missing option", ["compile"], "error: required option '--out <dir>' not specified"],
    ["a missing value", ["compile", "--out"], "error: option '--out <dir>' argument missing"],
    ["a number that is none", ["check", "--workers", "many"], "many"],
    ["a number out of range", ["check", "--workers", "0"], "1 to 256"],
    ["an argument too many", ["check", "now"], "error: too many arguments for 'check'"],
  ])("such as %s ends with 2", async (_, args, message) => {
    const { code, stdout, stderr } = await temelj(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
});

describe("without an estate", () => {
  test.each([["check"], ["compile --out out"], ["estate lock"], ["estate schema"]])(
    "%s ends with 2 and a fix",
    async (line) => {
      const cwd = folderOf();
      const args = line.split(" ");
      const { code, stdout, stderr } = await temelj(args, { cwd });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("ESTATE_FOLDER_MISSING");
      expect(stderr).toContain("\n  fix: run temelj inside the workspace, or name the folder: --estate DIR");
      const json = await temelj([...args, "--json"], { cwd });
      expect([json.code, json.stderr]).toEqual([2, ""]);
      expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, issues: [{ code: "ESTATE_FOLDER_MISSING" }] });
    },
  );

  test.each([["check"], ["estate lock"]])("%s finds one in a folder above", async (line) => {
    const folder = new EstateFolder();
    const cwd = folderOf({
      "stacks/estate/estate.yaml": folder.read("estate.yaml"),
      "deep/down/here.txt": "",
    });
    const { code, stderr } = await temelj(line.split(" "), { cwd: join(cwd, "deep/down") });
    expect(code).toBe(2);
    expect(stderr).toContain("../../stacks/estate");
    expect(stderr).toContain("ESTATE_FILE_MISSING");
    expect(stderr).not.toContain("ESTATE_FOLDER_MISSING");
  });
});

describe("an estate with mistakes", () => {
  test("is not compiled, and all its mistakes are shown with their lines", async () => {
    const folder = new EstateFolder({ "municipalities/kotor.yaml": "code: kotor\npopulation: many\n" });
    const { code, stdout, stderr } = await temelj(["check", "--estate", folder.directory]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/kotor\.yaml:2:13 {2}error {2}[A-Z_]+\n {2}population is a text: "many"; allowed: /);
    expect(stderr.match(/ {2}error {2}/g)?.length).toBeGreaterThan(1);
    expect(stderr).toMatch(/\d+ errors\nnothing was compiled\n$/);
  });
});

const run = (env: Readonly<Record<string, string>>) => temelj(["audit", "-"], { input: failing, env });

describe("colours", () => {
  test("are for people: not in a pipe", async () => {
    expect((await run({})).stdout).not.toContain("\u001B");
  });

  test("can be had by FORCE_COLOR, and never against NO_COLOR", async () => {
    expect((await run({ FORCE_COLOR: "1" })).stdout).toContain("\u001B[");
    expect((await run({ FORCE_COLOR: "1", NO_COLOR: "1" })).stdout).not.toContain("\u001B");
  });
});

test("a reader that has seen enough is no mistake", async () => {
  const { code, stderr } = await temelj(["audit", "-", "--json"], {
    input: failing,
    onStart: (child) => child.stdout?.destroy(),
  });
  expect([code, stderr]).toEqual([1, ""]);
});
