// The JSON document against its schema, and without anything that a state seals.

import fc from "fast-check";
import { expect, test } from "vitest";

import { formatJson } from "./format-json.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, findingOf, sampleReport } from "../test/sample-report.ts";
import { schemaCheck } from "../test/schema-check.ts";

const check = schemaCheck("audit.schema.json", "own");

test.each([
  ["a report", sampleReport],
  ["an empty one", emptyReport],
])("%s fits the schema", (_, report) => {
  expect(check(JSON.parse(formatJson(report)))).toEqual([]);
});

test("every report fits the schema, in well-formed text", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      const text = formatJson(report);
      expect(text.isWellFormed()).toBe(true);
      const document: unknown = JSON.parse(text);
      expect(JSON.stringify(document)).not.toMatch(/\\ud[89a-f]/i);
      expect(check(document)).toEqual([]);
    }),
  );
});

test("a failure has all that a program needs", () => {
  const { findings } = JSON.parse(formatJson(sampleReport)) as { findings: readonly unknown[] };
  expect(findings[0]).toEqual({
    rule: "s3-blocks-public-access",
    urn: "urn:pulumi:kotor-production::municipality::aws:s3/bucket:Bucket::scans",
    type: "aws:s3/bucket:Bucket",
    outcome: "fail",
    severity: "critical",
    message: "blockPublicAcls is false",
    path: "blockPublicAcls",
    given: false,
    allowed: "true",
    fix: 'add <BucketPublicAccessBlock>, "strictly"',
    controls: ["security-hub:S3.8"],
    blocking: true,
    source: { file: "index.ts", line: 12, column: 3 },
    project: "municipality",
    stack: "kotor-production",
    tenant: "kotor",
  });
});

test.each<[string, string]>([
  ["(secret)", "(sealed)"],
  ["[secret]", "(sealed)"],
  ["key is (secret)", "key is (sealed)"],
  ['{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","plaintext":"\\"hunter2\\""}', "(sealed)"],
  [
    '{"password":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"AAABhun',
    "(sealed)",
  ],
  ["04da6b54-80e4-46f7-96ec-b56ff0331ba9", "(not known yet)"],
])("what was found as %s is shown as %s", (given, shown) => {
  const findings = [findingOf("s3-encrypts", "fail", "high", { given, message: given, allowed: given, fix: given })];
  const document = JSON.parse(formatJson({ ...sampleReport, findings })) as { findings: readonly object[] };
  expect(document.findings[0]).toMatchObject({ given: shown, message: shown, allowed: shown, fix: shown });
});

test("the same report gives the same bytes, whatever the order of its findings", () => {
  const turned = { ...sampleReport, findings: sampleReport.findings.toReversed() };
  expect(formatJson(turned)).toBe(formatJson(sampleReport));
});
