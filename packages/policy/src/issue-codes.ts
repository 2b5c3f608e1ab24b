// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  POLICY_PARAMETER_INVALID: {
    title: "A rule's parameter has a value that it does not take",
    why: "The rule would judge by something else than you think.",
    fix: "Use a value that the issue lists.",
  },
  POLICY_PARAMETER_UNKNOWN: {
    title: "A rule has no such parameter",
    why: "It is misspelt, or belongs to another rule.",
    fix: "Use one that the issue lists.",
  },
  POLICY_RULE_UNKNOWN: {
    title: "There is no such rule",
    why: "Its id is misspelt, or the rule belongs to another pack.",
    fix: "Use the id that the issue suggests.",
  },
  RULE_FAILED: {
    title: "A rule could not judge a resource",
    why: "This is a mistake in the rule, not in your program. The resource counts as not judged.",
    fix: "Report it; until it is mended, disable the rule.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
