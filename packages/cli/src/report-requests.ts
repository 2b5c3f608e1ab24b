// Which reports of an audit were asked for, and where each goes.

import { failure, issue, success, suggest, type Issue, type Result } from "@temelj/kernel";
import { formats, type FormatId } from "@temelj/report";

/** One report: for the terminal in words, or in a format; to standard output or to a file. */
export interface ReportRequest {
  readonly format: FormatId | "text";
  /** @default standard output */
  readonly path?: string;
}

/** Options that ask for reports. */
export interface ReportOptions {
  readonly format?: string;
  readonly json?: boolean;
  readonly out?: string;
  /** `FORMAT=PATH`, as often as wanted. */
  readonly report?: readonly string[];
}

/** Every name of a format. */
export const formatNames: readonly string[] = ["text", ...Object.keys(formats)];

/** The main report first, then those beside it. */
export function reportRequests({
  format,
  json,
  out,
  report = [],
}: ReportOptions): Result<readonly [ReportRequest, ...ReportRequest[]]> {
  const issues: Issue[] = [];
  const main = formatNamed(format ?? (json === true ? "json" : "text"), "--format", issues);
  if (json === true && format !== undefined && format !== "json") {
    const fix = "leave out --json, or write the other with --report";
    issues.push(
      issue("AUDIT_FORMAT_UNKNOWN", `--json and --format ${format} ask for two formats in one place`, { fix }),
    );
  }
  const beside = report.flatMap((asked): ReportRequest[] => {
    const [name = "", ...path] = asked.split("=");
    if (path.join("=") === "") {
      const details = { allowed: "FORMAT=PATH", fix: "--report sarif=audit.sarif" };
      issues.push(issue("AUDIT_FORMAT_UNKNOWN", `--report names "${asked}"`, details));
      return [];
    }
    return [{ format: formatNamed(name, "--report", issues), path: path.join("=") }];
  });
  if (issues.length > 0) return failure(issues);
  return success([{ format: main, ...(out === undefined ? {} : { path: out }) }, ...beside]);
}

function formatNamed(name: string, option: string, issues: Issue[]): ReportRequest["format"] {
  if (isFormat(name)) return name;
  const near = suggest(name, formatNames);
  issues.push(
    issue("AUDIT_FORMAT_UNKNOWN", `${option} names "${name}", which is no format`, {
      allowed: formatNames.join(", "),
      fix: near === undefined ? "use one of these" : `use "${near}"`,
    }),
  );
  return "text";
}

function isFormat(name: string): name is ReportRequest["format"] {
  return formatNames.includes(name);
}
