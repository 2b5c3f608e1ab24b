// The formats by the names of the command line. Each is loaded when it is asked for.

import type { AuditReport } from "./audit-report.ts";

/** Writes a report in one format. */
export type Format = (report: AuditReport) => string;

/** What a format is, and how to get it. */
export interface FormatEntry {
  readonly mediaType: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  /** Whether the format lists what passed: such a report is given every finding. */
  readonly listsPasses: boolean;
  /** Whether it tells when it was written: such a report is given a time. */
  readonly dated: boolean;
  /** Whether it reports by laws and standards. */
  readonly byFramework: boolean;
  readonly load: () => Promise<Format>;
}

const json = { mediaType: "application/json", extension: "json" };
const markdown = { mediaType: "text/markdown", extension: "md" };

/** Every format. */
export const formats = {
  json: {
    ...json,
    listsPasses: false,
    dated: false,
    byFramework: false,
    load: async () => (await import("./format-json.ts")).formatJson,
  },
  sarif: {
    mediaType: "application/sarif+json",
    extension: "sarif",
    listsPasses: false,
    dated: false,
    byFramework: true,
    load: async () => (await import("./format-sarif.ts")).formatSarif,
  },
  junit: {
    mediaType: "application/xml",
    extension: "xml",
    listsPasses: true,
    dated: false,
    byFramework: false,
    load: async () => (await import("./format-junit.ts")).formatJunit,
  },
  oscal: {
    ...json,
    listsPasses: true,
    dated: true,
    byFramework: true,
    load: async () => (await import("./format-oscal.ts")).formatOscal,
  },
  "oscal-poam": {
    ...json,
    listsPasses: false,
    dated: true,
    byFramework: true,
    load: async () => (await import("./format-oscal-poam.ts")).formatOscalPoam,
  },
  gitlab: {
    ...json,
    listsPasses: false,
    dated: false,
    byFramework: false,
    load: async () => (await import("./format-gitlab.ts")).formatGitlab,
  },
  csv: {
    mediaType: "text/csv",
    extension: "csv",
    listsPasses: true,
    dated: false,
    byFramework: false,
    load: async () => (await import("./format-csv.ts")).formatCsv,
  },
  html: {
    mediaType: "text/html",
    extension: "html",
    listsPasses: true,
    dated: true,
    byFramework: true,
    load: async () => (await import("./format-html.ts")).formatHtml,
  },
  github: {
    mediaType: "text/plain",
    extension: "txt",
    listsPasses: false,
    dated: false,
    byFramework: false,
    load: async () => (await import("./format-github.ts")).formatGithub,
  },
  "github-summary": {
    ...markdown,
    listsPasses: true,
    dated: false,
    byFramework: true,
    load: async () => (await import("./format-markdown.ts")).formatGithubSummary,
  },
  markdown: {
    ...markdown,
    listsPasses: true,
    dated: false,
    byFramework: true,
    load: async () => (await import("./format-markdown.ts")).formatMarkdown,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

/** The name of a format. */
export type FormatId = keyof typeof formats;
