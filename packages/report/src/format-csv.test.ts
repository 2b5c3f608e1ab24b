// CSV as a CSV library reads it, and as a spreadsheet would.

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";

import { formatCsv } from "./format-csv.ts";
import { hostileReports } from "../test/hostile-report.ts";
import { emptyReport, findingOf, sampleReport } from "../test/sample-report.ts";

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n" });
}

test("a line a finding, the worst first", () => {
  const rows = rowsOf(formatCsv(sampleReport));
  expect(rows.map(({ outcome, severity }) => `${outcome} ${severity}`)).toEqual([
    "fail critical",
    "fail high",
    "fail high",
    "unknown high",
    "waived medium",
    "not-applicable medium",
    "pass low",
  ]);
  expect(rows[0]).toMatchObject({
    tenant: "kotor",
    given: "false",
    controls: "security-hub:S3.8",
    path: "blockPublicAcls",
  });
  expect(rows[4]).toMatchObject({ ticket: "SEC-118", "waived until": "2027-03-31", "waived by": "head of security" });
});

test("without findings there are the names of the columns", () => {
  expect(rowsOf(formatCsv(emptyReport))).toEqual([]);
  expect(formatCsv(emptyReport)).toMatch(/^"rule","urn",/);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\uff1d1"])("%j is no formula", (given) => {
  const [row] = rowsOf(formatCsv({ ...sampleReport, findings: [findingOf("s3-logs", "fail", "low", { given })] }));
  expect(row?.["given"]).toMatch(/^'/);
});

test("no text breaks out of its cell, and no cell is a formula", () => {
  fc.assert(
    fc.property(hostileReports, (report) => {
      const rows = rowsOf(formatCsv(report));
      expect(rows).toHaveLength(report.findings.length);
      for (const cell of rows.flatMap((row) => Object.values(row))) {
        expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
        expect(cell).not.toMatch(/(?![\t\n])\p{Cc}/u);
      }
    }),
  );
});
