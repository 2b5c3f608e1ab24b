// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  FRAMEWORK_UNKNOWN: {
    title: "There is no such framework",
    why: "Its id is misspelt.",
    fix: "Use an id that `temelj frameworks` lists.",
  },
  NETWORK_PLACE_UNKNOWN: {
    title: "There is no such place in the network",
    why: "A path is asked for between networks, segments, sites, staff, the internet, hosts in it and AWS's services. A tenant with only a namespace has no network.",
    fix: "Use a name that the issue suggests; `temelj network addresses` lists all networks.",
  },
  NETWORK_POOL_RUNS_OUT: {
    title: "A pool of addresses is running out",
    why: "Fewer than four more networks like most of the pool's fit, each in one piece and with room to double.",
    fix: "Add a range with the same code to `pools` in network.yaml. Nobody is renumbered.",
  },
  NETWORK_QUOTA_EXCEEDED: {
    title: "The network is larger than AWS allows",
    why: "AWS never raises this quota, so the deployment would fail half-way.",
    fix: "Split what the issue names: a further hub, VPC or account.",
  },
  NETWORK_QUOTA_NEAR: {
    title: "A quota of AWS is nearly used up, or has to be raised",
    why: "Less than a fifth is left, or more is used than AWS gives by default. Raising a quota takes AWS days.",
    fix: "Ask for more in Service Quotas of the account and region that the issue names, before you deploy, and write what AWS grants to `raisedQuotas` in network.yaml.",
  },
  AUDIT_FOLDER_EMPTY: {
    title: "A folder holds nothing to judge",
    why: "There is no .json file in it or in a folder below it. An audit of nothing proves nothing.",
    fix: "Name the folder that `temelj compile --out` or `pulumi stack export --file` wrote to.",
  },
  AUDIT_INPUT_TOO_LARGE: {
    title: "A file is larger than Node can read as text",
    why: "A text in Node holds about half a gigabyte.",
    fix: "Split the stack.",
  },
  AUDIT_INPUT_UNREADABLE: {
    title: "An input of the audit cannot be read",
    why: "It is not there, or you may not read it. Nothing is judged then: resources of the stacks refer to each other.",
    fix: "Correct the name, or the permissions.",
  },
  AUDIT_FORMAT_UNKNOWN: {
    title: "A report is asked for in a way that is not understood",
    why: "Its format has no such name, its path is missing, or two formats are asked for in one place.",
    fix: "Use a format that `temelj audit --help` lists; further ones go to files: --report sarif=audit.sarif.",
  },
  AUDIT_TIME_INVALID: {
    title: "The day of an audit is no day",
    why: "Waivers hold until a day, so the audit must know which day it is.",
    fix: "Write it as 2026-11-24, or leave --as-of out for today.",
  },
  AUDIT_NOTHING_JUDGED: {
    title: "No rule knows any of the resources",
    why: "A warning: all of them are of types for which there is no rule. The exit code is 0, but nothing was proven.",
    fix: "Write rules for these types, or leave these stacks out of the audit.",
  },
  AUDIT_RULE_UNKNOWN: {
    title: "There is no such rule",
    why: "An id in `--rules` is misspelt. Without the rule nothing would fail.",
    fix: "Use the id that the issue suggests; `policies/rules` has one file for each.",
  },
  AUDIT_STACK_REPEATED: {
    title: "Two files hold the same stack",
    why: "All files of a run are judged together, so that resources of one stack are found from another. Two states of one stack would be taken for each other.",
    fix: "Audit them in two runs.",
  },
  OUTPUT_UNWRITABLE: {
    title: "The result cannot be written",
    why: "The folder may not be written to, a file is in its place, or the disk is full. Nothing half-written is left.",
    fix: "Name another place, or make room.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
