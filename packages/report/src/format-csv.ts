// Findings as a table for a spreadsheet: RFC 4180, and no cell that a spreadsheet would run as a formula.

import { stringify } from "csv-stringify/sync";

import type { AuditReport } from "./audit-report.ts";
import { cleanReport, type PlacedFinding } from "./clean-report.ts";
import { visibleText } from "./report-text.ts";

const columns: readonly (readonly [name: string, value: (finding: PlacedFinding) => unknown])[] = [
  ["rule", ({ rule }) => rule],
  ["urn", ({ urn }) => urn],
  ["type", ({ type }) => type],
  ["outcome", ({ outcome }) => outcome],
  ["severity", ({ severity }) => severity],
  ["message", ({ message }) => message],
  ["path", ({ path }) => path],
  ["given", ({ given }) => given],
  ["allowed", ({ allowed }) => allowed],
  ["fix", ({ fix }) => fix],
  ["controls", ({ controls }) => controls.join(" ")],
  ["blocking", ({ blocking }) => blocking],
  ["tenant", ({ stack }) => stack.tenant],
  ["project", ({ stack }) => stack.project],
  ["stack", ({ stack }) => stack.stack],
  ["resource", ({ name }) => name],
  ["source", ({ source }) => (source === undefined ? undefined : `${source.file}:${source.line}:${source.column}`)],
  ["waived until", ({ waiver }) => waiver?.expires],
  ["waived by", ({ waiver }) => waiver?.approver],
  ["ticket", ({ waiver }) => waiver?.ticket],
];

/** One line a finding, the worst first, after a line of names. Everything is quoted. */
export function formatCsv(report: AuditReport): string {
  const rows = cleanReport(report).findings.map((finding) => columns.map(([, value]) => cell(value(finding))));
  return stringify([columns.map(([name]) => name), ...rows], { quoted: true, record_delimiter: "\r\n" });
}

/**
 * A text that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises; in wide characters
 * too, and after spaces, which some programs drop.
 */
function cell(value: unknown): string {
  const text = visibleText(value === undefined ? "" : String(value));
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(text) ? `'${text}` : text;
}
