// A compliance framework: its controls, and how each is covered here. Ids and our own titles only.

import type { LocalizedText, SourcePosition } from "@temelj/kernel";

/** A law, a standard or a catalogue of controls. */
export interface Framework {
  /** @example "nis2-me" */
  readonly id: string;
  readonly title: LocalizedText;
  /** Edition. @example "113/2024" */
  readonly version: string;
  /** Where its controls come from. */
  readonly source: string;
  /** When that was looked up, ISO 8601. */
  readonly asOf: string;
  /** What its list of controls leaves out, and why. Absent when every control is listed. */
  readonly omitted?: string;
  readonly controls: readonly Control[];
}

/** One control, and all that covers it. */
export interface Control {
  readonly id: string;
  /** Our own words. */
  readonly title: string;
  /** Rules that prove a part of it on every plan, by id. */
  readonly rules: readonly string[];
  /** Components that fulfil a part of it by how they are built. */
  readonly design: readonly DesignCover[];
  /** What people must do, where programs can't. */
  readonly manual: readonly ManualCover[];
  /** Where it stands. */
  readonly at: SourcePosition;
}

/** What a component does about a control. */
export interface DesignCover {
  /** Class of the component. @example "LogArchive" */
  readonly component: string;
  readonly how: string;
}

/** What somebody does about a control. */
export interface ManualCover {
  /** A role. */
  readonly who: string;
  readonly what: string;
}

/** How a control is covered: by the strongest of what covers it. */
export type Coverage = "rules" | "design" | "manual" | "none";

/** How a control is covered. */
export function coverageOf({ rules, design, manual }: Pick<Control, "rules" | "design" | "manual">): Coverage {
  if (rules.length > 0) return "rules";
  if (design.length > 0) return "design";
  return manual.length > 0 ? "manual" : "none";
}

/** Numbers of controls by coverage. */
export function coverageCounts({ controls }: Pick<Framework, "controls">): Readonly<Record<Coverage, number>> {
  const counts: Record<Coverage, number> = { rules: 0, design: 0, manual: 0, none: 0 };
  for (const control of controls) counts[coverageOf(control)] += 1;
  return counts;
}

/** The controls of a framework that a rule proves, by rule id: `<framework>:<control>`. */
export function controlsByRule(frameworks: readonly Framework[]): ReadonlyMap<string, readonly string[]> {
  const byRule = new Map<string, string[]>();
  for (const { id, controls } of frameworks) {
    for (const control of controls) {
      for (const rule of control.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), `${id}:${control.id}`]);
    }
  }
  return byRule;
}
