// SARIF by its schema, and within what GitHub code scanning takes.

import fc from "fast-check";
import type { Log, Run } from "sarif";
import { expect, test } from "vitest";

import { formatSarif } from "./format-sarif.ts";
import { sarifLimits } from "./sarif-limits.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, findingOf, ruleOf, sampleReport, urnOf } from "../test/sample-report.ts";
import { schemaCheck } from "../test/schema-check.ts";

const check = schemaCheck("sarif-2.1.0-rtm.5.json");

function runOf(text: string): Run {
  const [run] = (JSON.parse(text) as Log).runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

test.each([
  ["a report", sampleReport],
  ["an empty one", emptyReport],
])("%s fits the schema", (_, report) => {
  expect(check(JSON.parse(formatSarif(report)))).toEqual([]);
});

test("every report fits the schema, and every index points at what it names", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      const text = formatSarif(report);
      expect(check(JSON.parse(text))).toEqual([]);
      const { results = [], tool, taxonomies = [] } = runOf(text);
      const rules = tool.driver.rules ?? [];
      for (const { ruleId, ruleIndex = -1, locations, message } of results) {
        expect(rules[ruleIndex]?.id).toBe(ruleId);
        expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[^/:]/);
        expect(message.text).not.toBe("");
      }
      for (const { target } of rules.flatMap(({ relationships = [] }) => relationships)) {
        const taxonomy = taxonomies[target.toolComponent?.index ?? -1];
        expect(taxonomy?.name).toBe(target.toolComponent?.name);
        expect(taxonomy?.taxa?.[target.index ?? -1]?.id).toBe(target.id);
      }
    }),
  );
});

test("failures fail at their place, doubts stay open, waived failures are suppressed, the rest is counted", () => {
  const { results = [], properties } = runOf(formatSarif(sampleReport));
  expect(results.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
    ["s3-blocks-public-access", "fail", "error"],
    ["s3-encrypts", "fail", "error"],
    ["waiver-expired", "fail", "error"],
    ["s3-encrypts", "open", "none"],
    ["s3-is-versioned", "fail", "warning"],
  ]);
  expect(results[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "stacks/municipality/index.ts", uriBaseId: "SRCROOT" },
    region: { startLine: 12, startColumn: 3 },
  });
  expect(results[4]?.suppressions).toMatchObject([{ kind: "external", status: "accepted" }]);
  expect(properties).toMatchObject({ counts: { pass: 1 }, leftOut: 0 });
});

test("frameworks are taxonomies, also those that only rules name", () => {
  const { taxonomies = [], tool } = runOf(formatSarif(sampleReport));
  expect(taxonomies.map(({ name, taxa }) => [name, taxa?.length])).toEqual([
    ["nis2-me", 4],
    ["nist-800-53-r5", 1],
    ["security-hub", 1],
  ]);
  const logs = tool.driver.rules?.find(({ id }) => id === "s3-logs");
  expect(logs?.relationships?.map(({ target }) => target.id)).toEqual(["21(2)(a)", "AC-2(1)"]);
  expect(logs?.properties).toMatchObject({
    "security-severity": "2.0",
    tags: ["security", "nis2-me:21(2)(a)", "nist-800-53-r5:AC-2(1)"],
  });
});

test("a finding keeps its fingerprint when its line or value changes", () => {
  const before = findingOf("s3-logs", "fail", "low", {
    path: "a",
    given: 1,
    source: { file: "index.ts", line: 1, column: 1 },
  });
  const after = { ...before, given: 2, message: "other", source: { file: "index.ts", line: 9, column: 1 } };
  const [one, other, elsewhere] = [before, after, { ...before, path: "b" }].map(
    (finding) => runOf(formatSarif({ ...sampleReport, findings: [finding] })).results?.[0]?.partialFingerprints,
  );
  expect(one).toEqual(other);
  expect(elsewhere).not.toEqual(one);
});

test("more findings than code scanning keeps: the worst stay, and a notification says how many went", () => {
  const findings = Array.from({ length: 30_000 }, (_, index) =>
    findingOf("s3-logs", "fail", index % 10 === 0 ? "critical" : "low", {
      urn: urnOf("kotor-production", `b${index}`),
    }),
  );
  const text = formatSarif({ ...sampleReport, findings });
  const { results = [], invocations = [] } = runOf(text);
  expect(results).toHaveLength(sarifLimits.results);
  expect(results.filter(({ level }) => level === "error")).toHaveLength(3000);
  expect(results[2999]?.level).toBe("error");
  expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^25000 of the less severe findings/);
  expect(Buffer.byteLength(text)).toBeLessThan(20_000_000);
});

test("long texts don't make a file that code scanning turns down", () => {
  const long = "é".repeat(1_000_000);
  const findings = Array.from({ length: 4000 }, (_, index) =>
    findingOf("s3-logs", "fail", "low", {
      urn: urnOf("a", `b${index}`),
      message: long,
      given: long,
      fix: long,
      path: long,
    }),
  );
  const text = formatSarif({ ...sampleReport, findings: findings.slice(0, 3000) });
  expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  expect(runOf(text).invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("left out");
});

test("a rule has no more tags and no longer description than code scanning takes", () => {
  const controls = Array.from({ length: 40 }, (_, index) => `law:${index}`);
  const rule = ruleOf("s3-logs", "low", { controls, why: "x".repeat(5000) });
  const [descriptor] = runOf(formatSarif({ ...sampleReport, rules: [rule] })).tool.driver.rules ?? [];
  expect(descriptor?.properties?.tags).toHaveLength(sarifLimits.tagsPerRule);
  expect(descriptor?.fullDescription?.text).toHaveLength(1024);
});
