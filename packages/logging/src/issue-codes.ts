// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  LOGGING_COLD_TOO_LATE: {
    title: "Logs would move to cold storage too late",
    why: "Cold storage is charged for 90 days at least; logs that are deleted sooner cost more there than before.",
    fix: "Let logs go cold at least 90 days before they are deleted, or keep them longer.",
  },
  LOGGING_DATA_EVENTS_UNKNOWN: {
    title: "The choice of data events does not exist",
    why: "A trail records access to objects never, when they change, or always.",
    fix: "Use none, writes or all.",
  },
  LOGGING_DAYS_INVALID: {
    title: "A number of days is not usable",
    why: "Days are whole numbers, up to what S3 takes.",
    fix: "Correct it as the issue says.",
  },
  LOGGING_LOCK_MODE_UNKNOWN: {
    title: "The lock mode does not exist",
    why: "Object lock knows compliance (nobody can delete) and governance (whoever has the right to).",
    fix: "Use compliance.",
  },
  LOGGING_NAME_INVALID: {
    title: "The archive has a name that does not fit",
    why: "Buckets carry the component's name; theirs have 63 lower-case characters.",
    fix: "Name the component log-archive.",
  },
  LOGGING_PARTITION_INVALID: {
    title: "The archive's partition does not exist",
    why: "ARNs begin with the partition.",
    fix: "Use aws, or the partition of your accounts.",
  },
  LOGGING_READER_INVALID: {
    title: "A reader of the archive is not an account number",
    why: "An account number has 12 digits.",
    fix: "Correct it.",
  },
  LOGGING_REGION_INVALID: {
    title: "The archive's region is not a region",
    why: "It must read like eu-central-1.",
    fix: "Correct it.",
  },
  LOGGING_RETENTION_TOO_SHORT: {
    title: "Logs would be deleted while they are locked",
    why: "S3 refuses to delete a locked object, so the rule would never have an effect.",
    fix: "Keep logs at least as long as they are locked.",
  },
  LOGGING_TRAIL_NAME_INVALID: {
    title: "The trail has a name that AWS refuses",
    why: "3 to 128 letters, digits, dots, hyphens and underscores.",
    fix: "Use organization.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
