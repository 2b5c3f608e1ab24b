// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  OUTPUT_UNWRITABLE: {
    title: "The result cannot be written",
    why: "The folder may not be written to, a file is in its place, or the disk is full. Nothing half-written is left.",
    fix: "Name another place, or make room.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
