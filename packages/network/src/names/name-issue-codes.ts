// Every issue of names, explained: part of the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of zones, profiles, the resolver and DNS Firewall. */
export const nameIssueCodes = {
  NETWORK_CAA_INVALID: {
    title: "Who may issue certificates is not said as a CAA record takes it",
    why: "An authority compares its own domain with the record, letter by letter, and writes to the contact.",
    fix: "Give the domains of the authorities, AWS's own amazon.com among them, and an e-mail address.",
  },
  NETWORK_FORWARD_INVALID: {
    title: "A domain cannot be forwarded as it is said",
    why: "Questions go to one to six servers by their IPv4 addresses; AWS's own names must be answered by AWS.",
    fix: "Correct what the issue names.",
  },
  NETWORK_NAMES_TOO_MANY: {
    title: "More names than AWS takes",
    why: "Zones, rules and lists have limits; some can be raised on request.",
    fix: "Ask AWS for more where it gives more, or put several names together.",
  },
  NETWORK_NAME_CONTRADICTS: {
    title: "A domain is blocked and allowed",
    why: "What is allowed is asked first, so that the block would silently do nothing.",
    fix: "Remove it from one of the lists.",
  },
  NETWORK_NAME_INVALID: {
    title: "A name is no domain",
    why: "Names are compared letter by letter: lower case, no star, path, port or closing dot.",
    fix: "Write the domain only, international names in their xn-- form.",
  },
  NETWORK_NAME_REPEATED: {
    title: "A name stands twice",
    why: "Each has one place; the second would be refused, or hide the first.",
    fix: "Remove one of them.",
  },
  NETWORK_RESOLVER_NETWORK_MISSING: {
    title: "The resolver has no network to stand in",
    why: "Questions from sites, and to their servers, enter and leave through addresses in subnets.",
    fix: "Give a network with subnets in two zones at least, or neither askers nor forwards.",
  },
  NETWORK_THREAT_LIST_UNKNOWN: {
    title: "The id of AWS's list of malicious domains is not known in this region",
    why: "It is another one in each region, and nothing finds it by name.",
    fix: "Give it: `aws route53resolver list-firewall-domain-lists` says it.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
