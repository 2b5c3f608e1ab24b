// temelj audit: what it reads, what it says, and how it ends.

import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { formats } from "@temelj/report";
import { describe, expect, test } from "vitest";

import { clean, exportOf, failing, foreign, undecided } from "../../test/states.ts";
import { folderOf, temelj, type RunOptions } from "../../test/temelj.ts";

const seal = (stack: string): string => `urn:pulumi:${stack}::vault::aws:kms/key:Key::seal`;

/** Runs in a folder of files and reads the JSON document. */
async function auditJson(files: Readonly<Record<string, string>>, args: readonly string[], options: RunOptions = {}) {
  const ended = await temelj(["audit", ...args, "--json"], { cwd: folderOf(files), ...options });
  return { ...ended, document: JSON.parse(ended.stdout) as AuditDocument };
}

interface AuditDocument {
  readonly version: number;
  readonly outcome: string;
  readonly stacks: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly answers: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly coverage: { readonly unjudged: readonly unknown[] };
  readonly issues: readonly { readonly code: string; readonly fix?: string }[];
}

describe("an audit", () => {
  test("of a clean export ends with 0", async () => {
    const { code, stdout, stderr } = await temelj(["audit", "a.json"], { cwd: folderOf({ "a.json": clean }) });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1 stack, 2 resources");
    expect(stdout).toMatch(/OK {2}nothing failed\n$/);
  });

  test("of a failing export ends with 1 and says what is wrong, where, and how to mend it", async () => {
    const { code, stdout } = await temelj(["audit", "a.json"], { cwd: folderOf({ "a.json": failing }) });
    expect(code).toBe(1);
    expect(stdout).toContain("medium  kms-key-rotates\n");
    expect(stdout).toContain(`  ${seal("failing")}\n    enableKeyRotation is false; allowed: true\n    fix: `);
    expect(stdout).toMatch(/NOT OK {2}1 finding\n$/);
  });

  test("that cannot decide ends with 1: unknown is not pass", async () => {
    const { code, stdout } = await temelj(["audit", "-"], { input: undecided });
    expect(code).toBe(1);
    expect(stdout).toContain(`${seal("undecided")}\n    unknown: enableKeyRotation is not known`);
  });

  test("of types that no rule knows is not called OK, and names them", async () => {
    const { code, stdout, stderr } = await temelj(["audit", "-"], { input: foreign });
    expect(code).toBe(0);
    expect(stdout).toContain("no rule judges 1 resource of 1 type:\n    acme:storage:Box 1");
    expect(stdout).toMatch(/NOTHING JUDGED {2}no rule had anything to say\n$/);
    expect(stderr).toContain("warning  AUDIT_NOTHING_JUDGED");
  });

  test("of an empty stack ends with 0 and warns", async () => {
    const { code, stderr } = await temelj(["audit", "-"], { input: '{"version":3,"deployment":{}}' });
    expect(code).toBe(0);
    expect(stderr).toContain("standard input:1:1  warning  PLAN_EMPTY");
  });

  test("puts the worst first and what is only advice last, in one line", async () => {
    const bucket = ["aws:s3/bucket:Bucket", { bucket: "open" }] as const;
    const { code, stdout } = await temelj(["audit", "-"], { input: exportOf("dev", { open: bucket, shut: bucket }) });
    expect(code).toBe(1);
    const [critical, high, medium, advice] = ["\ncritical  ", "high  ", "\nmedium  ", "\nadvice  "].map((word) =>
      stdout.indexOf(word),
    );
    expect(critical).toBe(-1);
    expect([high, medium, advice].toSorted((left = 0, right = 0) => left - right)).toEqual([high, medium, advice]);
    expect(stdout).toMatch(/\nadvice {2}s3-bucket-uses-kms-key: 2 resources; [^\n]+\n\n/);
  });

  test("shows control characters of a file instead of sending them to the terminal", async () => {
    const key = ["aws:kms/key:Key", { enableKeyRotation: false }] as const;
    const { stdout } = await temelj(["audit", "-"], { input: exportOf("dev", { "\u001B[2Jseal": key }) });
    expect(stdout).toContain("::\\u001b[2Jseal");
    expect(stdout).not.toContain("\u001B");
  });
});

describe("inputs", () => {
  test("are files, folders with all below them, and standard input, judged together", async () => {
    const files = {
      "a.json": clean,
      "deep/down/b.json": failing,
      "deep/notes.txt": "not read",
      "deep/index.json": '{"version":1,"order":[],"stacks":[]}',
    };
    const { code, document } = await auditJson(files, ["a.json", "deep", "-"], { input: undecided });
    expect(code).toBe(1);
    expect(document.stacks).toEqual([
      { file: "a.json", project: "vault", stack: "clean", resources: 2 },
      { file: "deep/down/b.json", project: "vault", stack: "failing", resources: 2 },
      { file: "standard input", project: "vault", stack: "undecided", resources: 1 },
    ]);
    expect(document.findings.map(({ urn, outcome }) => [urn, outcome])).toEqual([
      [seal("failing"), "fail"],
      [seal("undecided"), "unknown"],
    ]);
  });

  test("named twice, or by another name, are judged once", async () => {
    const folder = folderOf({ "all/a.json": clean });
    symlinkSync("a.json", join(folder, "all/b.json"));
    const { stdout } = await temelj(["audit", "all/a.json", "all", "./all/a.json"], { cwd: folder });
    expect(stdout).toContain("1 stack, 2 resources");
  });

  test("called index.json are judged unless temelj compile wrote them", async () => {
    const { code } = await temelj(["audit", "."], { cwd: folderOf({ "index.json": failing }) });
    expect(code).toBe(1);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    [
      "that is not there",
      {},
      ["a.json"],
      /AUDIT_INPUT_UNREADABLE\n {2}a\.json cannot be read: it is not there; allowed: /,
    ],
    [
      "below a file",
      { b: "" },
      ["b/a.json"],
      /b\/a\.json cannot be read: a file is in the place of one of its folders/,
    ],
    ["that is an empty folder", { "sub/x.txt": "" }, ["sub"], /AUDIT_FOLDER_EMPTY\n {2}there is no \.json file in sub/],
    ["that is cut off", { "a.json": clean.slice(0, 200) }, ["a.json"], /a\.json:\d+:\d+ {2}error {2}PLAN_NOT_JSON/],
    ["that is empty", {}, ["-"], /standard input:1:1 {2}error {2}PLAN_NOT_JSON\n {2}standard input is empty/],
    [
      "that is other JSON",
      { "package.json": '{"name":"x"}' },
      ["."],
      /package\.json:1:1 {2}error {2}PLAN_FORMAT_UNKNOWN/,
    ],
    [
      "with the stack of another",
      { "a.json": clean, "b.json": clean },
      ["a.json", "b.json"],
      /AUDIT_STACK_REPEATED\n {2}b\.json holds the stack vault\/clean, as a\.json does/,
    ],
  ])("%s end the audit with 2 and a fix, and nothing is judged", async (_, files, args, message) => {
    const { code, stdout, stderr } = await temelj(["audit", ...args], { cwd: folderOf(files), input: "" });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\n {2}fix: [^\n]+\n(?:.*\n)*1 error\nnothing was judged\n$/);
  });

  test("are all complained about at once, together with the options", async () => {
    const cwd = folderOf({ "a.json": "{", "b.json": failing.replaceAll('"custom"', '"kustom"') });
    const { code, stderr } = await temelj(["audit", "a.json", "b.json", "c.json", "--rules", "kms-key-rotate"], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr.match(/error {2}[A-Z_]+/g)).toEqual([
      "error  AUDIT_INPUT_UNREADABLE",
      "error  AUDIT_RULE_UNKNOWN",
      "error  PLAN_NOT_JSON",
      "error  PLAN_VALUE_INVALID",
      "error  PLAN_VALUE_INVALID",
    ]);
    expect(stderr).toContain('fix: use "kms-key-rotates"');
  });
});

describe("--json", () => {
  test("prints one document with everything that a program needs", async () => {
    const { code, stderr, document } = await auditJson({ "a.json": failing }, ["a.json"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(document).toMatchObject({
      version: 1,
      outcome: "findings",
      answers: { fail: 1, unknown: 0, waived: 0 },
      coverage: { unjudged: [] },
      issues: [],
    });
    expect(document.rules.length).toBeGreaterThan(20);
    expect(document.findings).toEqual([
      {
        rule: "kms-key-rotates",
        urn: seal("failing"),
        project: "vault",
        stack: "failing",
        type: "aws:kms/key:Key",
        outcome: "fail",
        severity: "medium",
        message: "enableKeyRotation is false",
        path: "enableKeyRotation",
        given: false,
        allowed: "true",
        fix: expect.any(String),
        controls: expect.any(Array),
        blocking: true,
      },
    ]);
  });

  test("lists what passes with --all", async () => {
    const { code, document } = await auditJson({ "a.json": clean }, ["a.json", "--all"]);
    expect(code).toBe(0);
    expect(document.findings.map(({ rule, outcome }) => [rule, outcome])).toContainEqual(["kms-key-rotates", "pass"]);
  });

  test("gives the same bytes for the same input", async () => {
    const cwd = folderOf({ "a.json": failing, "b.json": clean });
    const [first, second] = [
      await temelj(["audit", ".", "--json"], { cwd }),
      await temelj(["audit", ".", "--json"], { cwd }),
    ];
    expect(first.stdout).toBe(second.stdout);
  });

  test("prints issues as a document too", async () => {
    const { code, stderr, document } = await auditJson({}, ["none.json"]);
    expect([code, stderr, document.outcome]).toEqual([2, "", "couldNotRun"]);
    expect(document.issues).toMatchObject([
      { code: "AUDIT_INPUT_UNREADABLE", severity: "error", fix: expect.any(String) },
    ]);
  });
});

describe("--rules", () => {
  test("asks only these, and makes advice mandatory", async () => {
    const input = exportOf("dev", { open: ["aws:s3/bucket:Bucket", { bucket: "open" }] });
    const { code, document } = await auditJson({}, ["-", "--rules", "s3-bucket-uses-kms-key, kms-key-rotates"], {
      input,
    });
    expect([code, document.rules.length]).toEqual([1, 2]);
    expect(document.findings.map(({ rule, blocking }) => [rule, blocking])).toEqual([["s3-bucket-uses-kms-key", true]]);
  });

  test("that judge nothing in a stack find nothing", async () => {
    const { code } = await temelj(["audit", "-", "--rules", "s3-bucket-is-versioned"], { input: clean });
    expect(code).toBe(0);
  });

  test("without a name is a mistake", async () => {
    const { code, stderr } = await temelj(["audit", "-", "--rules", ""], { input: clean });
    expect([code, stderr.includes("AUDIT_RULE_UNKNOWN")]).toEqual([2, true]);
  });
});

describe("--out", () => {
  test("writes what would have been printed, without colours, and keeps the exit code", async () => {
    const cwd = folderOf({ "a.json": failing });
    const { stdout: printed } = await temelj(["audit", "a.json"], { cwd });
    const env = { FORCE_COLOR: "1" };
    const { code, stdout, stderr } = await temelj(["audit", "a.json", "--out", "new/result.txt"], { cwd, env });
    expect([code, stdout, stderr]).toEqual([1, "", "written to new/result.txt\n"]);
    expect(readFileSync(join(cwd, "new/result.txt"), "utf8")).toBe(printed);
  });

  test("with --json writes the document", async () => {
    const cwd = folderOf({ "a.json": clean });
    const { code, stdout } = await temelj(["audit", "a.json", "--json", "--out", "result.json"], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(join(cwd, "result.json"), "utf8"))).toMatchObject({ version: 1, outcome: "clean" });
  });

  test.each(["a.json/result.txt", "folder"])("to %s is refused, and nothing half-written stays", async (out) => {
    const cwd = folderOf({ "a.json": failing });
    mkdirSync(join(cwd, "folder"));
    const { code, stdout, stderr } = await temelj(["audit", "a.json", "--out", out], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("OUTPUT_UNWRITABLE");
    expect(readdirSync(cwd, { recursive: true }).toSorted()).toEqual(["a.json", "folder"]);
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toBe(failing);
  });
});

describe("reports", () => {
  test("the help text names every format", async () => {
    const { stdout } = await temelj(["audit", "--help"]);
    const words = new Set(stdout.replaceAll(/\s+/g, " ").split(/[ ,]+/));
    for (const format of Object.keys(formats)) expect([format, words.has(format)]).toEqual([format, true]);
  });

  test.each(Object.entries(formats))("in %s are written from a real state", async (format, { dated }) => {
    const cwd = folderOf({ "a.json": failing, "b.json": clean });
    const day = dated ? ["--as-of", "2026-11-24"] : [];
    const [first, second] = [
      await temelj(["audit", ".", "--format", format, ...day], { cwd }),
      await temelj(["audit", ".", "--format", format, ...day], { cwd }),
    ];
    expect([first.code, first.stderr]).toEqual([1, ""]);
    expect(first.stdout).toContain("kms-key-rotates");
    expect(second.stdout).toBe(first.stdout);
  });

  test("of several formats come from one run, and the words still go to the terminal", async () => {
    const cwd = folderOf({ "a.json": failing });
    const reports = ["--report", "sarif=out/audit.sarif", "html=out/audit.html"];
    const { code, stdout, stderr } = await temelj(["audit", "a.json", ...reports], { cwd });
    expect([code, stderr]).toEqual([1, "written to out/audit.sarif\nwritten to out/audit.html\n"]);
    expect(stdout).toMatch(/NOT OK {2}1 finding\n$/);
    expect(JSON.parse(readFileSync(join(cwd, "out/audit.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
    expect(readFileSync(join(cwd, "out/audit.html"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  test("name the ministry or municipality that a stack's tags name", async () => {
    const tags = { "temelj:tenant": "kotor" };
    const input = exportOf("dev", { seal: ["aws:kms/key:Key", { enableKeyRotation: false, tags }] });
    const { stdout } = await temelj(["audit", "-", "--format", "csv"], { input });
    expect(stdout).toContain("kotor");
  });

  test.each([
    [["--format", "sarf"], 'fix: use "sarif"'],
    [["--report", "sarif"], "fix: --report sarif=audit.sarif"],
    [["--report", "xml=a.xml"], "allowed: text, json"],
    [["--json", "--format", "csv"], "AUDIT_FORMAT_UNKNOWN"],
    [["--as-of", "tomorrow"], "AUDIT_TIME_INVALID"],
  ])("asked for by %j are refused before anything is judged", async (args, said) => {
    const { code, stdout, stderr } = await temelj(["audit", "-", ...args], { input: clean });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(said);
  });
});
