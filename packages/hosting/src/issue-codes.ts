// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  PORTAL_CHOICE_UNKNOWN: {
    title: "A choice of the portal does not exist",
    why: "CloudFront knows the values that the issue lists.",
    fix: "Use one of them.",
  },
  PORTAL_DOMAIN_INVALID: {
    title: "A portal's domain is not one that a certificate can carry",
    why: "A certificate takes lower-case host names of at most 64 characters for the first, 253 for others.",
    fix: "Write the domain without https://, path, port or final dot.",
  },
  PORTAL_DOMAIN_REPEATED: {
    title: "A portal has the same domain twice",
    why: "A distribution lists each name once.",
    fix: "Remove one of them.",
  },
  PORTAL_NAME_INVALID: {
    title: "The portal has a name that does not fit",
    why: "Its buckets carry the component's name; theirs have 63 lower-case characters.",
    fix: "Name the component portal: its stack tells tenants apart.",
  },
  PORTAL_PAGE_PATH_INVALID: {
    title: "A page's path is not usable",
    why: "Pages kept by the component are HTML files at relative paths.",
    fix: "Publish other files to the portal's bucket.",
  },
  PORTAL_PARTITION_UNSUPPORTED: {
    title: "The partition has no CloudFront that a portal can use",
    why: "Its certificate, firewall and log delivery are in us-east-1, which only the partition aws has.",
    fix: "Host the portal in an account of that partition, or on the tenant's own network.",
  },
  PORTAL_RATE_INVALID: {
    title: "The limit of requests is not usable",
    why: "AWS WAF counts 10 to 2,000,000,000 requests in five minutes.",
    fix: "Use 2000, unless many citizens share one address.",
  },
  PORTAL_RETENTION_UNSUPPORTED: {
    title: "Logs cannot be kept for that many days",
    why: "CloudWatch Logs keeps them for certain periods only.",
    fix: "Use the next longer one, which the issue names.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
