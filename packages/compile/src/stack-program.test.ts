// Where a project's program and configuration are found.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";

import { readProject, readStackConfig } from "./stack-program.ts";

const folder = mkdtempSync(join(tmpdir(), "temelj-project-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

/** A project of these files. */
function project(files: Readonly<Record<string, string>>): string {
  made += 1;
  const directory = join(folder, String(made));
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return directory;
}

describe("the program of a project", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["is index.ts", { "Pulumi.yaml": "name: p", "index.ts": "" }, "index.ts"],
    ["is index.js rather than its source, as for Pulumi", { "index.ts": "", "index.js": "" }, "index.js"],
    ["is what Pulumi.yaml names", { "Pulumi.yaml": "{ name: p, main: src/a.ts }", "src/a.ts": "" }, "src/a.ts"],
    [
      "is the index of what it names",
      { "Pulumi.yaml": "{ name: p, main: src }", "src/index.mts": "" },
      "src/index.mts",
    ],
    ["is what package.json names", { "package.json": '{"main":"run.ts"}', "run.ts": "", "index.ts": "" }, "run.ts"],
    [
      "is the project's word rather than the package's",
      { "Pulumi.yaml": "{ name: p, main: a.ts }", "package.json": '{"main":"b.ts"}', "a.ts": "", "b.ts": "" },
      "a.ts",
    ],
    [
      "is the index when package.json names what was never built",
      { "package.json": '{"main":"bin/"}', "index.ts": "" },
      "index.ts",
    ],
  ])("%s", (_, files, entry) => {
    const directory = project({ "Pulumi.yaml": "name: p", ...files });
    expect(readProject(directory)).toMatchObject({ ok: true, value: { name: "p", entry: join(directory, entry) } });
  });

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ["there is no Pulumi.yaml", { "index.ts": "" }, "COMPILE_PROJECT_MISSING", "there is no Pulumi project in"],
    ["it is not YAML", { "Pulumi.yaml": "name: [p", "index.ts": "" }, "COMPILE_PROJECT_INVALID", "cannot be read"],
    ["it is a list", { "Pulumi.yaml": "- p", "index.ts": "" }, "COMPILE_PROJECT_INVALID", "names no project"],
    ["it is empty", { "Pulumi.yaml": "", "index.ts": "" }, "COMPILE_PROJECT_INVALID", "names no project"],
    ["it has no name", { "Pulumi.yaml": "runtime: nodejs", "index.ts": "" }, "COMPILE_PROJECT_INVALID", "no project"],
    ["there is no program", { "Pulumi.yaml": "name: p" }, "COMPILE_PROJECT_INVALID", "no program"],
    [
      "the program named is not there",
      { "Pulumi.yaml": "{ name: p, main: a.ts }" },
      "COMPILE_PROJECT_INVALID",
      "no program",
    ],
  ])("is an issue when %s", (_, files, code, words) => {
    const read = readProject(project(files));
    expect(read.issues.map((issue) => issue.code)).toEqual([code]);
    expect(read.issues[0]?.message).toContain(words);
  });
});

describe("a stack's configuration", () => {
  test("is empty without a file", () => {
    expect(readStackConfig(project({ "Pulumi.yaml": "name: p" }), "p", "kotor")).toEqual({
      ok: true,
      value: {},
      issues: [],
    });
  });

  test("belongs to the project unless it says otherwise; values are texts, and secrets stay out", () => {
    const text = `config:
  aws:region: eu-south-1
  size: 3
  open: true
  p:zones: [a, b]
  token: { secure: v1:AAAA }
`;
    expect(readStackConfig(project({ "Pulumi.kotor.yaml": text }), "p", "kotor")).toMatchObject({
      value: { "aws:region": "eu-south-1", "p:size": "3", "p:open": "true", "p:zones": '["a","b"]' },
    });
  });

  test.each(["config:", "encryptionsalt: v1:x", ""])("is empty in a file of %j", (text) => {
    expect(readStackConfig(project({ "Pulumi.kotor.yaml": text }), "p", "kotor")).toMatchObject({
      ok: true,
      value: {},
    });
  });

  test("that is not YAML is an issue at its file", () => {
    const directory = project({ "Pulumi.kotor.yaml": "config: {" });
    expect(readStackConfig(directory, "p", "kotor").issues).toMatchObject([
      { code: "COMPILE_PROJECT_INVALID", at: { file: join(directory, "Pulumi.kotor.yaml"), line: 1 } },
    ]);
  });
});
