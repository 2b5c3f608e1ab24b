// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  NETWORK_ASN_INVALID: {
    title: "The hub's BGP number is not private",
    why: "Public numbers belong to somebody else; AWS takes 64512 to 65534 and 4200000000 to 4294967294.",
    fix: "Use 64512, or another that nothing linked with the hub uses.",
  },
  NETWORK_CAPABILITY_MISSING: {
    title: "The partition lacks something that the network needs",
    why: "AWS does not have everything everywhere; what is not known to be there counts as missing.",
    fix: "Use a partition that has it, or do without.",
  },
  NETWORK_DOMAIN_INVALID: {
    title: "A domain that a segment may reach is no domain",
    why: "The firewall compares host names: no address, path, port or star.",
    fix: "Write the host name in lower case, or a dot and a domain for everything in it: .gov.me.example.",
  },
  NETWORK_EGRESS_CIDR_INVALID: {
    title: "The addresses of the way out do not fit",
    why: "It needs a /24 of its own that is no part of the government's network: nothing routes to it.",
    fix: "Leave it out; the default collides with nothing.",
  },
  NETWORK_FLOW_INVALID: {
    title: "A flow says something that the firewall cannot compare",
    why: "Ports are 1 to 65535, protocols TCP and UDP, and both ends have a code and addresses.",
    fix: "Correct what the issue names.",
  },
  NETWORK_FLOW_OUTSIDE_RANGES: {
    title: "A flow's addresses are outside the internal ranges",
    why: "The firewall takes everything else for the internet.",
    fix: "Take the block from a pool, or add its pool to the hub's ranges.",
  },
  NETWORK_FLOW_REPEATED: {
    title: "Two rules of the firewall have one number",
    why: "The same flow stands twice, or two numbers met by chance. AWS refuses both.",
    fix: "Remove one of them, or give one of the segments another code.",
  },
  NETWORK_RULES_TOO_MANY: {
    title: "The firewall has more rules than fit",
    why: "AWS fixes what a rule group holds when it is created; a larger one would replace it.",
    fix: "Let segments exchange instead of tenants one by one, or allow domains instead of hosts.",
  },
  NETWORK_RULE_TOO_LONG: {
    title: "A rule of the firewall is longer than AWS takes",
    why: "A rule has 8,192 characters at most, and each range counts.",
    fix: "Replace neighbouring ranges by the block that holds them.",
  },
  NETWORK_INTERNET_BLOCK_UNKNOWN: {
    title: "The choice of what internet gateways may carry does not exist",
    why: "VPC Block Public Access knows both directions, incoming only, or nothing.",
    fix: "Use block-bidirectional.",
  },
  NETWORK_RANGES_MISSING: {
    title: "The hub has no internal range",
    why: "Spokes would have no addresses that the hub routes.",
    fix: "Give the pools of the estate.",
  },
  NETWORK_RANGES_OVERLAP: {
    title: "Internal ranges overlap",
    why: "A packet would have two ways.",
    fix: "Keep the larger one, or correct one of them.",
  },
  NETWORK_RANGES_TOO_MANY: {
    title: "The hub has more internal ranges than rules fit",
    why: "A network ACL holds 20 rules a direction.",
    fix: "Replace neighbouring ranges by the block that holds them.",
  },
  NETWORK_RANGE_INVALID: {
    title: "A range of the hub is not an IPv4 block",
    why: "It must read like 10.64.0.0/12, without host bits.",
    fix: "Correct it.",
  },
  NETWORK_REGION_INVALID: {
    title: "A spoke's region is not a region",
    why: "It must read like eu-central-1.",
    fix: "Correct it.",
  },
  NETWORK_SEGMENTS_MISSING: {
    title: "The hub has no segment",
    why: "Nothing could be attached to it.",
    fix: "Give at least one segment.",
  },
  NETWORK_SEGMENT_CODE_INVALID: {
    title: "A segment's code is not usable",
    why: "It is part of names that never change.",
    fix: "Choose lower-case letters, digits and hyphens, starting with a letter.",
  },
  NETWORK_SEGMENT_REPEATED: {
    title: "Two segments have the same code",
    why: "Each has a route table of its own.",
    fix: "Give each its own code.",
  },
  NETWORK_SEGMENT_UNKNOWN: {
    title: "A segment does not exist",
    why: "A route or a spoke names a segment that the hub does not have.",
    fix: "Use the code of a segment, or add it.",
  },
  NETWORK_SPOKE_CIDR_INVALID: {
    title: "A spoke's addresses are not a block that a VPC takes",
    why: "A VPC has a /16 to /28; the subnets of a spoke need a /24 at least.",
    fix: "Take the block that the allocation lock gives.",
  },
  NETWORK_SPOKE_FILLS_RANGE: {
    title: "A spoke has a whole internal range for itself",
    why: "The hub throws away what no spoke has of a range, and for the very same block that wins.",
    fix: "Widen the range.",
  },
  NETWORK_SPOKE_OUTSIDE_RANGES: {
    title: "A spoke's addresses are outside the internal ranges",
    why: "Nothing would route to it.",
    fix: "Take the block from a pool, or add its pool to the hub's ranges.",
  },
  NETWORK_ZONES_TOO_FEW: {
    title: "A network has fewer than two zones",
    why: "One failure would take everything down.",
    fix: "Give two to four zones.",
  },
  NETWORK_ZONE_REPEATED: {
    title: "A zone is given twice",
    why: "Subnets are keyed by zone.",
    fix: "Remove one of them.",
  },
  NETWORK_ZONE_UNKNOWN: {
    title: "A zone is not one",
    why: "Zones are the letters that end their names: a of eu-central-1a.",
    fix: "Use a letter that the issue lists.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
