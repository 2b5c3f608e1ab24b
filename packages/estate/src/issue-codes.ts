// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

import { fileIssueCodes } from "./file-issue-codes.ts";
import { referenceIssueCodes } from "./reference-issue-codes.ts";
import { valueIssueCodes } from "./value-issue-codes.ts";

/** Codes of this room; those of the address lock are in @temelj/cidr. */
export const issueCodes = {
  ...fileIssueCodes,
  ...valueIssueCodes,
  ...referenceIssueCodes,
} as const satisfies Readonly<Record<string, IssueCode>>;
