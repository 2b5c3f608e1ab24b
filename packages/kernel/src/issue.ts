// What went wrong, where, what is allowed instead, and how to fix it.

/** A place in a file. Lines and columns count from 1, as editors do. */
export interface SourcePosition {
  /** Path as the user would type it: relative to the working directory where possible. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A mistake that its reader can correct. Every room returns issues as data; only the CLI prints them.
 *
 * `code` is stable, in capitals, with a page in docs/errors. `message` holds the offending value;
 * `allowed` what would have been accepted; `fix` the one thing to do.
 */
export interface Issue {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly at?: SourcePosition;
  readonly allowed?: string;
  readonly fix?: string;
}

/** A value, or every reason why there is none. Warnings may accompany a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A successful result, with the warnings that came up on the way. */
export function success<T>(value: T, warnings: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues: warnings };
}

/** A result without a value. */
export function failure<T = never>(issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}

/** An error-severity issue. Absent details are left out, never set to undefined. */
export function issue(code: string, message: string, details: IssueDetails = {}): Issue {
  return { code, severity: "error", message, ...present(details) };
}

/** A warning-severity issue. */
export function warning(code: string, message: string, details: IssueDetails = {}): Issue {
  return { code, severity: "warning", message, ...present(details) };
}

/** The optional parts of an issue. */
export interface IssueDetails {
  readonly at?: SourcePosition | undefined;
  readonly allowed?: string | undefined;
  readonly fix?: string | undefined;
}

/** Thrown where a caller has no other way to learn of issues, such as a component's constructor. Holds all of them. */
export class IssueError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join("\n"));
    this.name = "IssueError";
    this.issues = issues;
  }
}

/** The value of a result, or an {@link IssueError} with every issue. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new IssueError(result.issues);
  return result.value;
}

/** Plain text of one issue: position, severity, code, then indented message, allowed and fix. */
export function formatIssue(found: Issue): string {
  const place = found.at === undefined ? "" : `${found.at.file}:${found.at.line}:${found.at.column}  `;
  const allowed = found.allowed === undefined ? "" : `; allowed: ${found.allowed}`;
  const fix = found.fix === undefined ? "" : `\n  fix: ${found.fix}`;
  return `${place}${found.severity}  ${found.code}\n  ${found.message}${allowed}${fix}`;
}

/** Stable order for people and machines: by file, line, column, then code and message. */
export function compareIssues(left: Issue, right: Issue): number {
  return (
    compareText(left.at?.file ?? "", right.at?.file ?? "") ||
    (left.at?.line ?? 0) - (right.at?.line ?? 0) ||
    (left.at?.column ?? 0) - (right.at?.column ?? 0) ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}

/** Order of two texts by code unit: the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function present(details: IssueDetails): Partial<Issue> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
