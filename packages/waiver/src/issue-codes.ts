// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  WAIVERS_MISSING: {
    title: "The waivers cannot be read",
    why: "The file or folder that was named is not there, or closed to you. Without it every waived failure would fail.",
    fix: "Name the folder that holds the waivers.",
  },
  WAIVER_APPROVER_INVALID: {
    title: "A waiver has no approver",
    why: "Somebody must answer for the exception: a role, not a name.",
    fix: "Say which role approved it.",
  },
  WAIVER_EXPIRY_INVALID: {
    title: "A waiver has no usable expiry",
    why: "Every exception ends; it is a day of the calendar.",
    fix: "Write it as year, month and day: 2027-03-31.",
  },
  WAIVER_REASON_INVALID: {
    title: "A waiver has no reason",
    why: "Whoever reads it in a year must understand why.",
    fix: "Say in a sentence why the rule need not hold here.",
  },
  WAIVER_RESOURCE_INVALID: {
    title: "A waiver names no resource",
    why: "Without the exact resource it would waive what nobody has looked at.",
    fix: "Copy the URN from the finding.",
  },
  WAIVER_RULE_INVALID: {
    title: "A waiver names no rule",
    why: "It must be the id that the finding prints.",
    fix: "Copy it from the finding.",
  },
  WAIVER_RULE_UNKNOWN: {
    title: "A waiver is of a rule that does not exist",
    why: "Its id is misspelt, or the rule has gone.",
    fix: "Use the id that the issue suggests, or remove the waiver.",
  },
  WAIVER_SIGNATURE_WRONG: {
    title: "The signature of a file of waivers does not hold",
    why: "The file was changed after it was signed, or somebody signed it who may not.",
    fix: "Have it signed again.",
  },
  WAIVER_TICKET_INVALID: {
    title: "A waiver has no ticket",
    why: "The discussion that led to it must be found again.",
    fix: "Give the id or address of the ticket.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
