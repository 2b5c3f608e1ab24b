// Decides how long the log archive keeps what, and who cannot shorten it; all mistakes come back together.

import { issue, IssueError, suggest, type Issue } from "@temelj/kernel";

const lockModes = ["compliance", "governance"] as const;

/**
 * Who can delete a log before its time: nobody, not even the root user or AWS (`compliance`), or whoever has the right
 * to bypass governance (`governance`).
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
export type LockMode = (typeof lockModes)[number];

/** What an archive may be told, as far as decisions go. */
export interface LogArchiveChoices {
  /** Home region: of the archive, its key and the organization's trail. @example "eu-central-1" */
  readonly region: string;
  /** @example "aws" */
  readonly partition: string;
  /**
   * Name of the trail that may write here: 3 to 128 letters, digits, dots, hyphens and underscores.
   * @default "organization"
   */
  readonly trailName?: string;
  /** Days for which nobody can delete or change a log, 1 to 36500. @default 400 */
  readonly lockDays?: number;
  /** @default "compliance"; "governance" where `protect` is false */
  readonly lockMode?: LockMode;
  /** Days after which a log is deleted, at least `lockDays`. @default lockDays */
  readonly retentionDays?: number;
  /**
   * Days after which a log moves to Glacier Instant Retrieval, where each object is paid for 90 days at least.
   * @default 90
   */
  readonly coldAfterDays?: number;
  /**
   * Accounts of the organization whose own IAM policies may let someone read the archive, 12 digits each.
   * @default none: only the archive's own account
   */
  readonly readerAccounts?: readonly string[];
  /**
   * Refuses to delete the archive, its key and anything in it. False is for estates that live for a test.
   * @default true
   */
  readonly protect?: boolean;
}

/** Every decision about an archive. */
export interface LogArchivePlan {
  readonly region: string;
  readonly partition: string;
  readonly trailName: string;
  readonly lockDays: number;
  readonly lockMode: "COMPLIANCE" | "GOVERNANCE";
  readonly retentionDays: number;
  readonly coldAfterDays: number;
  readonly readerAccounts: readonly string[];
  readonly protect: boolean;
}

/** The longest child's name is the archive's, 18 characters of role and 8 of auto-naming, in 63 characters. */
const maxNameLength = 37;
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const coldMinimumDays = 90;
const maxLockDays = 36_500;

/** The plan of an archive, or an {@link IssueError} with every issue. */
export function planLogArchive(name: string, choices: LogArchiveChoices): LogArchivePlan {
  const protect = choices.protect ?? true;
  const lockDays = choices.lockDays ?? 400;
  const lockMode = choices.lockMode ?? (protect ? "compliance" : "governance");
  const plan: LogArchivePlan = {
    region: choices.region,
    partition: choices.partition,
    trailName: choices.trailName ?? "organization",
    lockDays,
    lockMode: lockMode === "compliance" ? "COMPLIANCE" : "GOVERNANCE",
    retentionDays: choices.retentionDays ?? lockDays,
    coldAfterDays: choices.coldAfterDays ?? 90,
    readerAccounts: choices.readerAccounts ?? [],
    protect,
  };
  const issues = [...nameIssues(name), ...modeIssues(lockMode), ...textIssues(plan), ...dayIssues(plan)];
  if (issues.length > 0) throw new IssueError(issues);
  return plan;
}

function nameIssues(name: string): Issue[] {
  if (/^[a-z][a-z0-9-]*$/.test(name) && name.length <= maxNameLength) return [];
  const message = `the archive's name is "${name}" (${name.length} characters); its buckets are named after it`;
  const allowed = `lower-case letters, digits and hyphens, starting with a letter, at most ${maxNameLength} characters`;
  return [issue("LOGGING_NAME_INVALID", message, { allowed, fix: `name the component "log-archive"` })];
}

function modeIssues(given: string): Issue[] {
  if (lockModes.some((known) => known === given)) return [];
  const fix = `use "${suggest(given, lockModes) ?? "compliance"}"`;
  return [issue("LOGGING_LOCK_MODE_UNKNOWN", `lockMode is "${given}"`, { allowed: lockModes.join(", "), fix })];
}

function textIssues({ region, partition, trailName, readerAccounts }: LogArchivePlan): Issue[] {
  const issues: Issue[] = [];
  if (!/^[a-z]+(-[a-z]+)+-\d$/.test(region)) {
    issues.push(
      issue("LOGGING_REGION_INVALID", `region is "${region}"`, { allowed: "a region, such as eu-central-1" }),
    );
  }
  if (!/^aws(-[a-z]+)*$/.test(partition)) {
    issues.push(
      issue("LOGGING_PARTITION_INVALID", `partition is "${partition}"`, { allowed: "a partition, such as aws" }),
    );
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,126}[A-Za-z0-9]$/.test(trailName) || /[._-]{2}/.test(trailName)) {
    const allowed =
      "3 to 128 letters, digits, single dots, hyphens and underscores, starting and ending with a letter or digit";
    issues.push(
      issue("LOGGING_TRAIL_NAME_INVALID", `trailName is "${trailName}"`, { allowed, fix: `use "organization"` }),
    );
  }
  for (const account of readerAccounts.filter((each) => !/^\d{12}$/.test(each))) {
    issues.push(issue("LOGGING_READER_INVALID", `a reader account is "${account}"`, { allowed: "12 digits" }));
  }
  return issues;
}

function dayIssues({ lockDays, retentionDays, coldAfterDays }: LogArchivePlan): Issue[] {
  const issues: Issue[] = [];
  for (const [field, days] of Object.entries({ lockDays, retentionDays, coldAfterDays })) {
    if (Number.isInteger(days) && days >= 1 && days <= maxLockDays) continue;
    const allowed = `a whole number of days, 1 to ${maxLockDays}`;
    issues.push(issue("LOGGING_DAYS_INVALID", `${field} is ${days}`, { allowed }));
  }
  if (issues.length > 0) return issues;
  if (retentionDays < lockDays) {
    const message = `logs are to be deleted after ${retentionDays} days, but are locked for ${lockDays}`;
    issues.push(issue("LOGGING_RETENTION_TOO_SHORT", message, { fix: `set retentionDays to ${lockDays} or more` }));
  }
  if (coldAfterDays < retentionDays && coldAfterDays > retentionDays - coldMinimumDays) {
    const message =
      `logs move to Glacier after ${coldAfterDays} days and are deleted after ${retentionDays}; ` +
      `each is paid for ${coldMinimumDays} days there`;
    const fix = `set coldAfterDays to ${retentionDays}, which keeps them where they are`;
    const allowed = `at most ${retentionDays - coldMinimumDays}, or at least ${retentionDays}`;
    issues.push(issue("LOGGING_COLD_TOO_LATE", message, { allowed, fix }));
  }
  return issues;
}
