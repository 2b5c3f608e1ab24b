// What the answers come to for each control of each framework.

import { compareText } from "@temelj/kernel";
import type { Outcome } from "@temelj/policy";

import type { AuditReport, ReportControl, ReportFramework } from "./audit-report.ts";
import type { CleanReport, PlacedFinding } from "./clean-report.ts";

/** A framework with the answers of its rules. */
export interface FrameworkResult {
  readonly framework: ReportFramework;
  /** Only controls that a rule of this audit proves a part of. */
  readonly controls: readonly ControlResult[];
}

/** A control with the answers of its rules. */
export interface ControlResult {
  readonly control: ReportControl;
  /** Rules of the control that were asked in this audit. */
  readonly rules: readonly string[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly findings: readonly PlacedFinding[];
  /**
   * `fails`: something failed or is not known. `waived`: all that failed is waived. `passes`: something passed, and
   * nothing else was found. `silent`: there is no answer to go by.
   */
  readonly state: "fails" | "waived" | "passes" | "silent";
}

/** The frameworks of a report: those given, then those that rules name as `framework:control`. */
export function frameworksOf({ frameworks = [], rules }: AuditReport): readonly ReportFramework[] {
  const given = new Set(frameworks.map(({ id }) => id));
  const named = new Map<string, Map<string, Set<string>>>();
  for (const { id: rule, controls } of rules) {
    for (const name of controls) {
      const [framework, control] = controlParts(name);
      if (given.has(framework)) continue;
      const ids = named.get(framework) ?? new Map<string, Set<string>>();
      named.set(framework, ids.set(control, (ids.get(control) ?? new Set()).add(rule)));
    }
  }
  const derived = [...named]
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([id, controls]) => ({
      id,
      title: { en: id, cnr: id },
      controls: [...controls]
        .toSorted(([left], [right]) => compareText(left, right))
        .map(([control, proving]) => ({ id: control, title: control, rules: [...proving].toSorted(compareText) })),
    }));
  return [...frameworks, ...derived];
}

/** The controls that each rule proves a part of, as `framework:control`, by rule. */
export function controlNames(frameworks: readonly ReportFramework[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, controls } of frameworks) {
    for (const control of controls) {
      for (const rule of control.rules) {
        const list = names.get(rule);
        if (list === undefined) names.set(rule, [`${id}:${control.id}`]);
        else list.push(`${id}:${control.id}`);
      }
    }
  }
  return names;
}

/** The answers by framework and control. */
export function frameworkResults(report: CleanReport): readonly FrameworkResult[] {
  const asked = new Set(report.rules.map(({ id }) => id));
  const byRule = Map.groupBy(report.findings, ({ rule }) => rule);
  return frameworksOf(report).map((framework) => ({
    framework,
    controls: framework.controls.flatMap((control) => {
      const rules = control.rules.filter((rule) => asked.has(rule));
      if (rules.length === 0) return [];
      const findings = rules.flatMap((rule) => byRule.get(rule) ?? []);
      const counts = outcomeCounts(findings);
      return [{ control, rules, counts, findings, state: stateOf(counts) }];
    }),
  }));
}

/** How many findings have each outcome. */
export function outcomeCounts(findings: readonly PlacedFinding[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { fail: 0, unknown: 0, waived: 0, "not-applicable": 0, pass: 0 };
  for (const { outcome } of findings) counts[outcome] += 1;
  return counts;
}

function stateOf({ fail, unknown, waived, pass }: Readonly<Record<Outcome, number>>): ControlResult["state"] {
  if (fail + unknown > 0) return "fails";
  if (waived > 0) return "waived";
  return pass > 0 ? "passes" : "silent";
}

/** `cis-aws-7.0:2.1` is control 2.1 of cis-aws-7.0; a name without a colon is a control of a framework of that name. */
function controlParts(name: string): readonly [framework: string, control: string] {
  const colon = name.indexOf(":");
  return colon <= 0 ? [name, name] : [name.slice(0, colon), name.slice(colon + 1)];
}
