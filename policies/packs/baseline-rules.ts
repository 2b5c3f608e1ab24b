// What must hold everywhere: rules about AWS, except those of low severity and those that have good exceptions.

import type { Rule } from "@temelj/policy";

import { awsRules } from "../rules/index-aws.ts";

/** Rules of more than low severity that only advise, each with the reason why a well-built account may do otherwise. */
const exceptions: Readonly<Record<string, string>> = {
  "networkfirewall-firewall-keeps-its-places": "It has to be switched off before a zone is added.",
  "s3-bucket-records-access": "A bucket behind a distribution is read by it alone, and that has logs of its own.",
  "s3-bucket-uses-kms-key": "S3's own keys are enough for public pages and for access logs.",
};

/** Why a rule is not in the baseline; undefined for what must hold everywhere. */
function adviceOf({ id, severity }: Pick<Rule, "id" | "severity">): string | undefined {
  return exceptions[id] ?? (severity === "low" ? "Rules of low severity are advice." : undefined);
}

/** Rules that only advise, with the reason, by id. */
export const beyondBaseline: Readonly<Record<string, string>> = Object.fromEntries(
  awsRules.flatMap((rule) => {
    const reason = adviceOf(rule);
    return reason === undefined ? [] : [[rule.id, reason] as const];
  }),
);

/** The rules of the baseline. */
export const baselineRules: readonly Rule[] = awsRules.filter((rule) => adviceOf(rule) === undefined);
