// Findings as JUnit XML: a stack is a suite, a rule on a resource a test case.

import type { Finding } from "@temelj/policy";

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, stackName, type PlacedFinding } from "./clean-report.ts";
import { locationOf } from "./location.ts";
import { element, xmlText } from "./xml.ts";

/**
 * JUnit XML in Jenkins' dialect, which GitLab and others read. A failure is a failure, a doubt is an error, a waived
 * failure and a rule that does not apply are skipped with the reason.
 */
export function formatJunit(report: AuditReport): string {
  const { findings } = cleanReport(report);
  const suites = [...Map.groupBy(findings, ({ stack }) => suiteName(stackName(stack)))].map(suite);
  const root = element("testsuites", { name: "temelj audit", ...tally(findings) }, suites);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** What belongs to no stack, such as a waiver, is a suite of its own. */
function suiteName(stack: string): string {
  return stack === "/" ? "estate" : stack;
}

function suite([name, findings]: readonly [string, readonly PlacedFinding[]]): string {
  const { tenant } = findings[0]?.stack ?? {};
  const skipped = findings.filter((finding) => isSkipped(finding)).length;
  const properties = tenant === undefined ? [] : [element("property", { name: "tenant", value: tenant })];
  return element("testsuite", { name, ...tally(findings), skipped }, [
    ...(properties.length === 0 ? [] : [element("properties", {}, properties)]),
    ...findings.map(testCase),
  ]);
}

function tally(findings: readonly Finding[]): { tests: number; failures: number; errors: number } {
  return {
    tests: findings.length,
    failures: findings.filter(({ outcome }) => outcome === "fail").length,
    errors: findings.filter(({ outcome }) => outcome === "unknown").length,
  };
}

function isSkipped({ outcome }: Finding): boolean {
  return outcome === "waived" || outcome === "not-applicable";
}

function testCase(finding: PlacedFinding): string {
  const { rule, name, type } = finding;
  return element("testcase", { name: `${name} (${type})`, classname: rule }, outcomeElement(finding));
}

function outcomeElement(finding: PlacedFinding): readonly string[] {
  const { outcome, severity, message } = finding;
  switch (outcome) {
    case "pass":
      return [];
    case "fail":
      return [element("failure", { message, type: severity }, [xmlText(detailsOf(finding))])];
    case "unknown":
      return [element("error", { message, type: "unknown" }, [xmlText(detailsOf(finding))])];
    case "waived":
      return [element("skipped", { message: `waived: ${message}` })];
    case "not-applicable":
      return [element("skipped", { message })];
  }
}

function detailsOf(finding: PlacedFinding): string {
  const { message, urn, path, given, allowed, fix, controls } = finding;
  const { path: file, line, known } = locationOf(finding);
  const lines: readonly (readonly [name: string, value: string | number | boolean | undefined])[] = [
    ["resource", urn],
    ["path", path],
    ["given", given],
    ["allowed", allowed],
    ["fix", fix],
    ["where", known ? `${file}:${line}` : undefined],
    ["controls", controls.length === 0 ? undefined : controls.join(", ")],
  ];
  const said = lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [message, ...said].join("\n");
}
