// Findings as SARIF 2.1.0, within what GitHub code scanning takes.

import type { Log, Notification } from "sarif";

import type { AuditReport, ReportRule } from "./audit-report.ts";
import { cleanReport, noteworthy, type CleanReport } from "./clean-report.ts";
import { controlNames, frameworksOf } from "./control-results.ts";
import { sarifLimits } from "./sarif-limits.ts";
import { sarifResults } from "./sarif-results.ts";
import { descriptorOf, relationsByRule, taxonomyOf, textOf } from "./sarif-rules.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * One run with failures, doubts (kind `open`) and waived failures (suppressed); frameworks are its taxonomies. The worst
 * come first; what does not fit within code scanning's limits is left out, and a notification says how many. What
 * passed is only counted: code scanning would show it as an alert.
 */
export function formatSarif(report: AuditReport): string {
  const clean = cleanReport(report);
  const { tool, counts, asOf } = clean;
  const frameworks = frameworksOf(clean);
  const rules = describedRules(clean);
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const relations = relationsByRule(frameworks);
  const controls = controlNames(frameworks);
  const { results, leftOut } = sarifResults(clean.findings.filter(noteworthy), index);
  const log: Log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "temelj",
            version: tool.version,
            ...(tool.informationUri === undefined ? {} : { informationUri: tool.informationUri }),
            ...(frameworks.length === 0
              ? {}
              : { supportedTaxonomies: frameworks.map(({ id: name }, position) => ({ name, index: position })) }),
            rules: rules.map((rule) => descriptorOf(rule, relations.get(rule.id) ?? [], controls.get(rule.id) ?? [])),
          },
        },
        automationDetails: { id: "temelj-audit/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the repository." } } },
        ...(frameworks.length === 0 ? {} : { taxonomies: frameworks.map(taxonomyOf) }),
        invocations: [
          {
            executionSuccessful: true,
            ...(asOf === undefined ? {} : { endTimeUtc: new Date(asOf).toISOString() }),
            toolExecutionNotifications: notifications(clean, leftOut),
          },
        ],
        results,
        properties: { counts, leftOut, stacks: clean.stacks },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

/** The rules that were asked, then what findings name beside them, as far as code scanning takes. */
function describedRules({ rules, findings }: CleanReport): readonly ReportRule[] {
  const all = new Map(rules.map((rule) => [rule.id, rule]));
  for (const finding of findings) if (!all.has(finding.rule)) all.set(finding.rule, finding.about);
  return [...all.values()].slice(0, sarifLimits.rules);
}

function notifications({ issues = [], coverage }: CleanReport, leftOut: number): Notification[] {
  const unjudged = coverage.unjudged.reduce((sum, { resources }) => sum + resources, 0);
  return [
    ...(leftOut === 0
      ? []
      : [note("warning", `${leftOut} of the less severe findings are left out; other formats have all of them`)]),
    ...(unjudged === 0
      ? []
      : [note("note", `no rule judges ${unjudged} resources of ${coverage.unjudged.length} types`)]),
    ...issues.map(({ code, severity, message }) => note(severity, `${code}: ${message}`)),
  ];
}

function note(level: "note" | "warning" | "error", text: string): Notification {
  return { level, message: { text: textOf(text) } };
}
