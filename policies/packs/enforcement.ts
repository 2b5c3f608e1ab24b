// What a failure of a rule means: decided here once, for every pack and every audit.

import type { Enforcement, Rule } from "@temelj/policy";

/** What the decision is made by. */
type Judged = Pick<Rule, "id" | "severity">;

/** Rules of more than low severity that only advise, each with the reason why a well-built account may do otherwise. */
const exceptions: Readonly<Record<string, string>> = {
  "k8s-role-cannot-create-pods": "Operators and pipelines create pods: that is their work.",
  "networkfirewall-firewall-keeps-its-places": "It has to be switched off before a zone is added.",
  "s3-bucket-records-access": "A bucket behind a distribution is read by it alone, and that has logs of its own.",
  "s3-bucket-uses-kms-key": "S3's own keys are enough for public pages and for access logs.",
};

/** Why a rule only advises; undefined for one whose failure stops a deployment. */
export function adviceOf({ id, severity }: Judged): string | undefined {
  return exceptions[id] ?? (severity === "low" ? "Rules of low severity are advice." : undefined);
}

/** What a failure of each of these rules means, by id, unless a user says otherwise. */
export function enforcementOf(rules: readonly Judged[]): Readonly<Record<string, Enforcement>> {
  return Object.fromEntries(
    rules.map((rule) => [rule.id, adviceOf(rule) === undefined ? "mandatory" : "advisory"] as const),
  );
}
