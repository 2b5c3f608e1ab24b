// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  SECURITY_CONTACT_INVALID: {
    title: "The security contact is incomplete",
    why: "AWS writes to and calls this person; it checks every field.",
    fix: "Correct the field that the issue names.",
  },
  SECURITY_REGIONS_MISSING: {
    title: "A baseline has no region",
    why: "Most settings are made region by region.",
    fix: "Give at least the home region.",
  },
  SECURITY_REGION_INVALID: {
    title: "A region of the baseline is not a region",
    why: "It must read like eu-central-1.",
    fix: "Correct it.",
  },
  SECURITY_REGION_REPEATED: {
    title: "A region of the baseline is given twice",
    why: "Its settings would be made twice.",
    fix: "Remove one.",
  },
  SECURITY_REGION_UNKNOWN: {
    title: "A region is to be switched on that the baseline does not cover",
    why: "It would be open, and without any of the settings.",
    fix: "Add it to regions, or remove it from optInRegions.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
