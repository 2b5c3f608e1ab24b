// What `temelj check` comes to: everything that its summary and its JSON are made of.

import type { StackReport } from "@temelj/compile";
import type { Estate } from "@temelj/estate";
import { compareText, type Issue } from "@temelj/kernel";
import type { Finding, Outcome } from "@temelj/policy";
import type { QuotaState } from "@temelj/proof";

import type { ExitCode } from "./exit-code.ts";
import type { StackAudit } from "./inspectors/audit.ts";
import type { NetworkProof } from "./network-intent.ts";
import { poolForecasts } from "./pool-forecast.ts";

/** The result of a check. */
export interface CheckResult {
  readonly estate: Estate;
  readonly reports: readonly StackReport[];
  readonly audits: readonly StackAudit[];
  /** Absent when only some stacks were compiled. */
  readonly network: NetworkProof | undefined;
  /** The fullest first. Empty when only some stacks were compiled. */
  readonly quotas: readonly QuotaState[];
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  readonly outcome: keyof typeof ExitCode;
}

/** The whole result for programs. Without times: the same estate gives the same bytes. */
export function checkDocument({
  estate,
  reports,
  audits,
  network,
  quotas,
  findings,
  issues,
  outcome,
}: CheckResult): object {
  return {
    version: 1,
    outcome,
    estate: estate.code,
    tenants: estate.tenants.length,
    rules: audits[0]?.rules ?? 0,
    answers: totalAnswers(audits),
    stacks: reports.map(({ id, layer, resources, inspected }) => {
      const audit = inspected as StackAudit | undefined;
      return { id, layer, resources, answers: audit?.counts ?? {} };
    }),
    findings,
    ...(network === undefined ? {} : { network: { ...network, findings: network.findings.length } }),
    unjudged: unjudgedTypes(audits),
    addresses: poolForecasts(estate).map(({ code, total, free, share, fit }) => ({ code, total, free, share, fit })),
    quotas: fullestQuotas(quotas),
    issues,
  };
}

/** Answers by outcome over all stacks. */
export function totalAnswers(audits: readonly StackAudit[]): Readonly<Record<Outcome, number>> {
  const total: Record<Outcome, number> = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 };
  for (const { counts } of audits) {
    for (const outcome of Object.keys(total) as Outcome[]) total[outcome] += counts[outcome];
  }
  return total;
}

/** Types that no rule judges by themselves, the most frequent first. */
export function unjudgedTypes(audits: readonly StackAudit[]): { type: string; resources: number }[] {
  const resources = new Map<string, number>();
  for (const { type, resources: number } of audits.flatMap(({ unjudged }) => unjudged)) {
    resources.set(type, (resources.get(type) ?? 0) + number);
  }
  return [...resources]
    .map(([type, number]) => ({ type, resources: number }))
    .toSorted((left, right) => right.resources - left.resources || compareText(left.type, right.type));
}

/** Of each quota that one which has least room. */
export function fullestQuotas(quotas: readonly QuotaState[]): readonly QuotaState[] {
  return [...Map.groupBy(quotas, ({ quota }) => quota).values()].flatMap(([first]) => first ?? []);
}
