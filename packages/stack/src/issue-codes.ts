// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  STACK_CONTRACT_BROKEN: {
    title: "Stack outputs do not fit their contract",
    why: "What one stack gives and others read has changed on one side.",
    fix: "Bring the program and its contract in packages/stack in line, and deploy the giving stack first.",
  },
  STACK_OUTPUT_MISSING: {
    title: "A stack that is read has no such output",
    why: "It has not been deployed, or by an older version.",
    fix: "Deploy it first.",
  },
  STACK_UNKNOWN: {
    title: "The estate has no such stack",
    why: "A stack is called `platform`, or by its tenant and environment: kotor-production.",
    fix: "Use the name that the issue suggests, or add the tenant.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
