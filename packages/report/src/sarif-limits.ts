// What GitHub code scanning takes of a SARIF file.
// Source: https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit, and
// https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support, 2026-11.

/** The limits that a report could meet. Of those with a hard and a soft limit this is the soft one. */
export const sarifLimits = {
  /** 25,000 are accepted, but only 5,000 kept, so that we choose which. */
  results: 5000,
  rules: 25_000,
  /** 20 are accepted, 10 shown. */
  tagsPerRule: 10,
  /** Characters of a rule's short and full description. */
  description: 1024,
  /** Our own, so that one text can't take the place of a hundred findings. */
  message: 4096,
  /** A file may have 10 MB compressed; we keep the plain text of the results below that. */
  bytes: 9_000_000,
} as const;
