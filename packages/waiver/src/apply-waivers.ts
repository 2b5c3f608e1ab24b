// Applies waivers to findings. A waived failure stays a finding; a waiver that is not in order becomes one.

import { compareText } from "@temelj/kernel";
import type { Evaluation, Finding, Outcome } from "@temelj/policy";

import { resourcePattern } from "./resource-pattern.ts";
import type { Waiver } from "./waiver.ts";

/** How to apply. */
export interface ApplyWaiversOptions {
  /** The day of the run, ISO 8601. */
  readonly today: string;
  /** Only signed waivers count. @default false */
  readonly requireSignature?: boolean;
  /** The most resources that one pattern may waive. @default 25 */
  readonly mostResources?: number;
}

/** Longest time that a waiver may hold, in days. */
export const longestWaiverDays = 366;

/** A waiver is judged like a resource of this type. */
export const waiverType = "temelj:policy:Waiver";

const kinds = {
  "waiver-expired": { severity: "high", fix: "mend the resource, or have the exception approved again" },
  "waiver-too-long": { severity: "medium", fix: `choose a day within ${longestWaiverDays} days` },
  "waiver-too-broad": { severity: "high", fix: "name the resource by its URN, or write a narrower pattern" },
  "waiver-unsigned": { severity: "high", fix: "have the file signed by somebody of the allowed signers" },
  "waiver-unused": { severity: "low", fix: "remove it" },
} as const satisfies Readonly<Record<string, { readonly severity: Finding["severity"]; readonly fix: string }>>;

/** Ids of what can be found about waivers themselves. */
export const waiverRules: readonly string[] = Object.keys(kinds).toSorted(compareText);

/** The evaluation after waivers: failures waived, then what is wrong with the waivers themselves. */
export function applyWaivers(
  evaluation: Evaluation,
  waivers: readonly Waiver[],
  options: ApplyWaiversOptions,
): Evaluation {
  const wrong: Finding[] = [];
  const usable = waivers.filter((waiver) => inOrder(waiver, options, wrong)).map((waiver) => new Use(waiver));
  const counts: Record<Outcome, number> = { ...evaluation.counts };
  const failing = evaluation.findings.filter(({ outcome }) => outcome === "fail");
  const waived = new Map<Finding, Finding>();
  for (const use of usable) use.collect(failing);
  for (const use of usable) {
    const { waiver, findings } = use;
    const most = options.mostResources ?? 25;
    if (findings.length === 0) wrong.push(about(waiver, "waiver-unused", "it waives nothing that fails"));
    else if (findings.length > most) {
      wrong.push(about(waiver, "waiver-too-broad", `it would waive ${findings.length} resources, more than ${most}`));
    } else for (const finding of findings) waived.set(finding, waive(finding, waiver));
  }
  counts.waived += waived.size;
  counts.fail += wrong.length - waived.size;
  const findings = [...evaluation.findings.map((finding) => waived.get(finding) ?? finding), ...wrong];
  return { ...evaluation, findings, counts };
}

/** One waiver and what it would waive. */
class Use {
  readonly waiver: Waiver;
  findings: readonly Finding[] = [];

  constructor(waiver: Waiver) {
    this.waiver = waiver;
  }

  collect(failing: readonly Finding[]): void {
    const pattern = resourcePattern(this.waiver.resource);
    this.findings = failing.filter(({ rule, urn }) => rule === this.waiver.rule && pattern.matches(urn));
  }
}

function inOrder(waiver: Waiver, { today, requireSignature = false }: ApplyWaiversOptions, wrong: Finding[]): boolean {
  const before = wrong.length;
  const { tooBroad } = resourcePattern(waiver.resource);
  const days = (Date.parse(waiver.expires) - Date.parse(today)) / 86_400_000;
  if (days < 0) wrong.push(about(waiver, "waiver-expired", `it held until ${waiver.expires}`));
  if (days > longestWaiverDays) wrong.push(about(waiver, "waiver-too-long", `it would hold until ${waiver.expires}`));
  if (tooBroad !== undefined) wrong.push(about(waiver, "waiver-too-broad", tooBroad));
  if (requireSignature && waiver.signer === undefined) wrong.push(about(waiver, "waiver-unsigned", "nobody signed it"));
  return wrong.length === before;
}

function waive(finding: Finding, { reason, approver, ticket, expires, at }: Waiver): Finding {
  const message = `${finding.message}; waived until ${expires} by ${approver} (${ticket}): ${reason}`;
  return { ...finding, outcome: "waived", blocking: false, message, waiver: { approver, ticket, expires, at } };
}

function about(waiver: Waiver, rule: keyof typeof kinds, what: string): Finding {
  const { severity, fix } = kinds[rule];
  return {
    rule,
    urn: waiver.resource,
    type: waiverType,
    outcome: "fail",
    severity,
    message: `the waiver of ${waiver.rule} is not in order: ${what}`,
    fix,
    controls: [],
    blocking: rule !== "waiver-unused",
    source: waiver.at,
  };
}
