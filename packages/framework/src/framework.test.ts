// Frameworks from a file to counts.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { controlsByRule, coverageCounts } from "./framework.ts";
import { readFrameworks } from "./read-frameworks.ts";

const known = { rules: ["kms-key-rotates", "vpc-records-flows"], components: ["LogArchive"] };
const body = `id: law
title: { en: A law, cnr: Zakon }
version: "1/2026"
source: https://law.example/1
asOf: 2026-11-23
controls:
  - { id: "1", title: Keys change, rules: [kms-key-rotates] }
  - { id: "2", title: Logs are kept, design: [{ component: LogArchive, how: Nobody can delete them. }] }
  - { id: "3", title: Staff is trained, manual: [{ who: Human resources, what: Trains every year. }] }
  - { id: "4", title: Something else }
  - { id: "5", title: Both, rules: [kms-key-rotates, vpc-records-flows], manual: [{ who: Security, what: Looks. }] }
`;

function read(text: string, name = "law.yaml"): ReturnType<typeof readFrameworks> {
  const folder = mkdtempSync(join(tmpdir(), "temelj-frameworks-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return readFrameworks(folder, known);
}

test("every control counts once, by the strongest of what covers it", () => {
  const result = read(body);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const [law] = result.value;
  if (law === undefined) throw new Error("nothing was read");
  expect(coverageCounts(law)).toEqual({ rules: 2, design: 1, manual: 1, none: 1 });
  expect(controlsByRule(result.value).get("kms-key-rotates")).toEqual(["law:1", "law:5"]);
  expect(law.controls[3]?.at.line).toBe(10);
});

test.each<[string, string, string, string[]]>([
  [
    "a rule that there is not",
    body.replace("kms-key-rotates", "kms-key-rotate"),
    "law.yaml",
    ["FRAMEWORK_RULE_UNKNOWN"],
  ],
  [
    "a component that there is not",
    body.replace("LogArchive", "LogArchiv"),
    "law.yaml",
    ["FRAMEWORK_COMPONENT_UNKNOWN"],
  ],
  ["a control twice", body.replace('"2"', '"1"'), "law.yaml", ["FRAMEWORK_CONTROL_REPEATED"]],
  ["another file name", body, "other.yaml", ["FRAMEWORK_FILE_NAME"]],
  ["no date", body.replace("asOf: 2026-11-23\n", ""), "law.yaml", ["KEY_MISSING"]],
  ["no address", body.replace("https:", "http:"), "law.yaml", ["FRAMEWORK_SOURCE_INVALID"]],
  ["no controls", body.replace(/controls:[^]*/, "controls: []\n"), "law.yaml", ["VALUE_INVALID"]],
])("%s is an issue", (_, text, name, codes) => {
  const result = read(text, name);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(codes);
});

test("one that is wanted is read alone: mistakes of others are not its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "frameworks-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "law.yaml"), body);
  writeFileSync(join(folder, "other.yaml"), "no framework\n");
  expect(readFrameworks(folder, known).ok).toBe(false);
  const alone = readFrameworks(folder, { ...known, only: "law" });
  expect(alone.ok ? alone.value.map(({ id }) => id) : alone.issues).toEqual(["law"]);
  expect(readFrameworks(folder, { ...known, only: "atlantis" }).ok).toBe(false);
});

test("a folder that is not there is an issue", () => {
  const result = readFrameworks("/nowhere/frameworks", known);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["FRAMEWORKS_MISSING"]);
});
