import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { loadBaseline } from "@temelj/policies";
import { evaluate } from "@temelj/policy";
import { compileProgram } from "@temelj/testing";
import { describe, expect, onTestFinished, test } from "vitest";

import program from "./index.ts";
import { readMunicipality } from "./municipality.ts";

const compile = () => compileProgram(program, { project: "one-municipality", stack: "production" });

test("the account has its baseline and each portal, in the account and region of the file", async () => {
  const { resources } = await compile();
  const components = resources.filter(({ custom, type }) => !custom && type.startsWith("temelj:"));
  expect(components.map(({ type, name }) => `${type} ${name}`)).toEqual([
    "temelj:security:AccountBaseline baseline",
    "temelj:hosting:StaticPortal portal",
  ]);
  const provider = resources.find(({ name }) => name === "account");
  expect(provider?.inputs).toMatchObject({
    region: "eu-central-1",
    allowedAccountIds: '["111111111111"]',
  });
  const managed = resources.filter(({ custom, type }) => custom && !type.startsWith("pulumi:"));
  expect(managed.length).toBeGreaterThan(30);
  expect(managed.filter((resource) => !resource.provider?.startsWith(`${provider?.urn}::`))).toEqual([]);
});

test("the portal is at its domain, and whoever deploys is told what its DNS needs", async () => {
  const { resources } = await compile();
  expect(resources.find(({ type }) => type === "pulumi:pulumi:Stack")?.outputs).toMatchObject({
    portals: {
      portal: {
        url: "https://kotor.example",
        distributionDomain: expect.stringMatching(/\.cloudfront\.net$/) as string,
        validationRecords: [{ type: "CNAME", name: expect.stringContaining("kotor.example") as string }],
      },
    },
  });
});

test("the baseline rules find nothing", async () => {
  const { counts, findings, issues } = evaluate(await loadBaseline(), [await compile()]);
  expect(issues).toEqual([]);
  expect(findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown")).toEqual([]);
  expect(counts.pass).toBeGreaterThan(10);
});

describe("a mistake in the file", () => {
  const good = readFileSync(fileURLToPath(new URL("municipality.yaml", import.meta.url)), "utf8");

  test.each<[string, string, string, string]>([
    ["a misspelt key", "homeRegion:", "homeregion:", "5:1 KEY_UNKNOWN write homeRegion"],
    ["a missing key", "homeRegion: eu-central-1\n", "", "2:1 KEY_MISSING add homeRegion"],
    ["a number that is no account", '"111111111111"', '"111"', "4:10 ACCOUNT_INVALID"],
    ["an account without quotes", '"111111111111"', "111111111111", "4:10 VALUE_TYPE"],
    ["a bracket that is not closed", "Opština Kotor }", "Opština Kotor", "YAML_SYNTAX"],
  ])("as %s is named with its line", (_, from, to, expected) => {
    expect(good).toContain(from);
    const read = readMunicipality(written(good.replace(from, to)));
    expect(read.ok).toBe(false);
    const said = read.issues.map(({ code, at, fix }) => `${at?.line}:${at?.column} ${code} ${fix}`);
    expect(said.join("\n")).toContain(expected);
  });
});

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "temelj-example-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "municipality.yaml");
  writeFileSync(file, text);
  return file;
}
