// What was seen: a finding as an observation of one resource, and what else a rule answered as one more.

import type { Outcome } from "@temelj/policy";

import type { ReportRule } from "./audit-report.ts";
import type { CleanReport, PlacedFinding } from "./clean-report.ts";
import { fingerprints } from "./fingerprint.ts";
import { line, origin, property, timeOf, uuidOf } from "./oscal-parts.ts";

/** A finding with the UUID of its observation. */
export interface ObservedFinding {
  readonly finding: PlacedFinding;
  readonly uuid: string;
}

/** Findings with UUIDs that stay the same from audit to audit. */
export function observed(findings: readonly PlacedFinding[]): readonly ObservedFinding[] {
  const identities = fingerprints(findings);
  return findings.map((finding, index) => ({ finding, uuid: uuidOf("observation", identities[index] ?? "") }));
}

/** One finding. */
export function observation(report: CleanReport, { finding, uuid }: ObservedFinding): object {
  const { rule, urn, outcome, severity, message, path, given, allowed, about, waiver, blocking, source } = finding;
  return {
    uuid,
    title: line(about.title.en),
    description: line(`${finding.name}: ${message}`),
    props: [
      property("rule", rule),
      property("outcome", outcome),
      property("severity", severity),
      property("blocking", blocking),
      ...(path === undefined ? [] : [property("path", path)]),
      ...(given === undefined ? [] : [property("given", given)]),
      ...(allowed === undefined ? [] : [property("allowed", allowed)]),
      ...(source === undefined ? [] : [property("source", `${source.file}:${source.line}`)]),
      ...(waiver === undefined ? [] : [property("waiver", `${waiver.ticket}, ${waiver.approver}`)]),
    ],
    methods: ["TEST"],
    types: ["finding"],
    origins: [origin(report)],
    subjects: [{ "subject-uuid": uuidOf("resource", urn), type: "inventory-item", title: line(finding.name) }],
    collected: timeOf(report),
    ...(waiver === undefined ? {} : { expires: `${waiver.expires}T23:59:59Z` }),
  };
}

/** How many resources passed a rule, and how many it does not apply to. */
export function ruleObservation(
  report: CleanReport,
  { id, title }: ReportRule,
  counts: Readonly<Record<Outcome, number>>,
): object {
  return {
    uuid: ruleObservationUuid(id),
    title: line(title.en),
    description: `${counts.pass} resources pass; the rule does not apply to ${counts["not-applicable"]}.`,
    props: [
      property("rule", id),
      property("passed", counts.pass),
      property("not-applicable", counts["not-applicable"]),
    ],
    methods: ["TEST"],
    types: ["control-objective"],
    origins: [origin(report)],
    collected: timeOf(report),
  };
}

/** The UUID of what {@link ruleObservation} makes of a rule. */
export function ruleObservationUuid(rule: string): string {
  return uuidOf("rule-observation", rule);
}
