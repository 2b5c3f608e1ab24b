// In a compile worker: judges a stack by the baseline and returns only what someone must look at.

import type { CompiledStack } from "@temelj/compile";
import type { Issue } from "@temelj/kernel";
import { planOf } from "@temelj/plan";
import { loadBaseline } from "@temelj/policies";
import { networkFacts, quotaUse, type NetworkFacts, type QuotaUse } from "@temelj/proof";
import { coverage, evaluate, type Finding, type Outcome, type TypeCoverage } from "@temelj/policy";

/** What a stack's audit comes to. */
export interface StackAudit {
  readonly rules: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Failures, and answers that nobody knows. */
  readonly findings: readonly Finding[];
  /** Rules that could not run. */
  readonly issues: readonly Issue[];
  /** Resource types that no rule knows. */
  readonly unjudged: readonly TypeCoverage[];
  /** What the stack says about networks, for the proof over all of them. */
  readonly network: NetworkFacts;
  /** What it uses of AWS's quotas of networks. */
  readonly quotas: readonly QuotaUse[];
}

/** What the estate decides about rules. */
export interface AuditOptions {
  /** Parameters by rule id. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Judges one compiled stack. A stack that failed is judged as far as it came. */
export default async function audit(
  { project, stack, resources }: CompiledStack,
  options?: AuditOptions,
): Promise<StackAudit> {
  const rules = await loadBaseline();
  const plan = planOf(project, stack, resources);
  const { counts, findings, issues } = evaluate(rules, [plan], {
    outcomes: ["fail", "unknown"],
    unknownIsFailure: true,
    ...options,
  });
  const { unjudged } = coverage(rules, [plan]);
  return {
    rules: rules.length,
    counts,
    findings,
    issues,
    unjudged,
    network: networkFacts([plan]),
    quotas: quotaUse([plan]),
  };
}
