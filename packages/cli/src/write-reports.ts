// Writes the reports that were asked for: to standard output, or whole or not at all to files.

import { failure, success, writeFileAtomic, type Issue, type Result } from "@temelj/kernel";
import { formats, noteworthy, type AuditReport, type FormatId } from "@temelj/report";

import { auditReport, reportFrameworks } from "./audit-report.ts";
import type { Audit } from "./commands/audit.ts";
import { printAudit } from "./print-audit.ts";
import type { ReportRequest } from "./report-requests.ts";
import type { Terminal } from "./terminal.ts";
import { textPage } from "./text-page.ts";

/** Whether a report lists what passed, too. */
export function listsPasses({ format }: ReportRequest): boolean {
  return format !== "text" && formats[format].listsPasses;
}

/** What the user said about all reports. */
export interface WriteSettings {
  /** List every answer. */
  readonly everything: boolean;
}

/** Writes all of them; every file that could not be written is in the result. */
export async function writeReports(
  audit: Audit,
  requests: readonly ReportRequest[],
  settings: WriteSettings,
  terminal: Terminal,
): Promise<Result<undefined>> {
  const issues: Issue[] = [];
  const whole = auditReport(audit);
  const frameworks = frameworksFor(audit, requests);
  if (!frameworks.ok) return frameworks;
  for (const { format, path } of requests) {
    if (format === "text" && path === undefined) {
      printAudit(audit, terminal);
      continue;
    }
    const text =
      format === "text"
        ? printed(audit, terminal)
        : (await formats[format].load())(reportFor(format, { ...whole, ...frameworks.value }, audit, settings));
    if (path === undefined) {
      terminal.print(text.trimEnd());
      continue;
    }
    const written = writeFileAtomic(path, text);
    if (written.ok) terminal.complain(`written to ${path}`);
    else issues.push(...written.issues);
  }
  return issues.length > 0 ? failure(issues) : success(undefined);
}

function printed(audit: Audit, terminal: Terminal): string {
  const page = textPage(terminal);
  printAudit(audit, page.terminal);
  return page.text();
}

function frameworksFor(audit: Audit, requests: readonly ReportRequest[]): Result<Pick<AuditReport, "frameworks">> {
  const wanted = requests.some(({ format }) => format !== "text" && formats[format].byFramework);
  if (!wanted && audit.framework === undefined) return success({});
  const read = reportFrameworks(audit);
  return read.ok ? success({ frameworks: read.value }) : read;
}

/** The report as one format takes it: with passes, times and frameworks only where it tells of them. */
function reportFor(format: FormatId, report: AuditReport, audit: Audit, { everything }: WriteSettings): AuditReport {
  const { listsPasses: all, dated, byFramework } = formats[format];
  const { findings, frameworks, ...rest } = report;
  const shown = all || everything ? findings : findings.filter(noteworthy);
  const told = byFramework || audit.framework !== undefined;
  return {
    ...rest,
    findings: shown,
    ...(told && frameworks !== undefined ? { frameworks } : {}),
    ...(dated || audit.asOf.given ? { asOf: audit.asOf.time } : {}),
  };
}
