// What must hold everywhere: all rules about AWS, except those that ask for more than everybody needs.

import type { Rule } from "@temelj/policy";

import { awsRules } from "../rules/index.ts";

/** Rules that only advise, each with the reason why a well-built account may do otherwise. */
export const beyondBaseline: Readonly<Record<string, string>> = {
  "iam-password-policy-expires": "NIST SP 800-63B advises against changing passwords by the calendar.",
  "networkfirewall-firewall-keeps-its-places": "It has to be switched off before a zone is added.",
  "route53-resolver-records-queries": "Firewall and flow logs name the addresses that were reached.",
  "s3-bucket-is-replicated": "What can be made again, such as a portal's pages, needs no copy; backups have one.",
  "s3-bucket-records-access": "A bucket behind a distribution is read by it alone, and that has logs of its own.",
  "s3-bucket-uses-kms-key": "S3's own keys are enough for public pages and for access logs.",
  "transit-gateway-records-flows": "Every network behind it records its own flows, and the firewall those that cross.",
};

/** The rules of the baseline. */
export const baselineRules: readonly Rule[] = awsRules.filter(({ id }) => beyondBaseline[id] === undefined);
