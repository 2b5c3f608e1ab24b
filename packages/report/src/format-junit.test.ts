// JUnit XML against the schema of Jenkins' plugin, by libxml2.

import { readFileSync } from "node:fs";

import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";

import { formatJunit } from "./format-junit.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, sampleReport } from "../test/sample-report.ts";

const schema = readFileSync(new URL("../test/schema/junit-10.xsd", import.meta.url), "utf8");

async function mistakes(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `report-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [{ fileName: "junit-10.xsd", contents: schema }] });
  return errors.map(({ message }) => message);
}

test.each([
  ["a report", sampleReport],
  ["an empty one", emptyReport],
])("%s fits the schema", async (_, report) => {
  expect(await mistakes(formatJunit(report))).toEqual([]);
});

test("every report fits the schema", async () => {
  const reports = fc.sample(hostileReports, 40).map(formatJunit);
  expect(await mistakes(...reports)).toEqual([]);
});

test("every report is well-formed", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      expect(XMLValidator.validate(formatJunit(report))).toBe(true);
    }),
  );
});

test("each outcome is what CI systems call it, and the sums agree", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => /^test(suite|case)$/.test(name),
  });
  const { testsuites } = parser.parse(formatJunit(sampleReport)) as {
    testsuites: { tests: string; failures: string; errors: string; testsuite: { name: string; testcase: object[] }[] };
  };
  expect(testsuites).toMatchObject({ tests: "7", failures: "3", errors: "1" });
  const kotor = testsuites.testsuite.find(({ name }) => name === "municipality/kotor-production");
  expect(kotor).toMatchObject({
    tests: "4",
    failures: "1",
    errors: "1",
    skipped: "1",
    properties: { property: { name: "tenant", value: "kotor" } },
    testcase: [
      { classname: "s3-blocks-public-access", failure: { type: "critical" } },
      { classname: "s3-encrypts", error: { type: "unknown" } },
      { classname: "s3-is-versioned", skipped: { message: "the bucket is read only" } },
      { classname: "s3-logs" },
    ],
  });
});
