// Rules and the controls of frameworks, as SARIF descriptors that refer to each other.

import type { Severity } from "@temelj/policy";
import type { ReportingDescriptor, ReportingDescriptorReference, Result, ToolComponent } from "sarif";

import type { ReportFramework, ReportRule } from "./audit-report.ts";
import { clipped, visibleText } from "./report-text.ts";
import { sarifLimits } from "./sarif-limits.ts";

/** Levels as code scanning shows them. */
export const levels: Readonly<Record<Severity, Result.level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};

/** A score that code scanning reads as our severity: critical is over 9, high over 7, medium over 4. */
const scores: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };

/** A framework as a taxonomy; its controls are the taxa. */
export function taxonomyOf({ id, title, version, source, controls }: ReportFramework): ToolComponent {
  return {
    name: id,
    fullName: title.en,
    ...(version === undefined ? {} : { version }),
    ...(source === undefined || !URL.canParse(source) ? {} : { informationUri: new URL(source).href }),
    shortDescription: { text: title.en },
    isComprehensive: false,
    taxa: controls.map((control) => ({ id: control.id, shortDescription: { text: textOf(control.title) } })),
  };
}

/** Where each rule's controls are among the taxonomies. */
export function relationsByRule(
  frameworks: readonly ReportFramework[],
): ReadonlyMap<string, readonly ReportingDescriptorReference[]> {
  const relations = new Map<string, ReportingDescriptorReference[]>();
  for (const [index, { id: name, controls }] of frameworks.entries()) {
    for (const [position, { id, rules }] of controls.entries()) {
      for (const rule of rules) {
        const list = relations.get(rule) ?? [];
        list.push({ id, index: position, toolComponent: { name, index } });
        relations.set(rule, list);
      }
    }
  }
  return relations;
}

/** A rule as a descriptor. */
export function descriptorOf(
  rule: ReportRule,
  relations: readonly ReportingDescriptorReference[],
  controls: readonly string[],
): ReportingDescriptor {
  const { id, title, severity, why, fix, sources } = rule;
  const helpUri = sources.find((source) => URL.canParse(source));
  const tags = ["security", ...controls].slice(0, sarifLimits.tagsPerRule);
  return {
    id,
    shortDescription: { text: textOf(title.en, sarifLimits.description) },
    fullDescription: { text: textOf(why || title.en, sarifLimits.description) },
    help: { text: textOf(helpText(rule)) },
    ...(helpUri === undefined ? {} : { helpUri: new URL(helpUri).href }),
    defaultConfiguration: { level: levels[severity] },
    ...(relations.length === 0 ? {} : { relationships: relations.map((target) => ({ target, kinds: ["relevant"] })) }),
    properties: { tags, precision: "very-high", "security-severity": scores[severity], fix, title: title.cnr },
  };
}

/** Text as SARIF wants it: never empty, short enough, and with nothing that a viewer takes for a link. */
export function textOf(text: string, longest: number = sarifLimits.message): string {
  const shown = visibleText(text).replaceAll("](", "] (").trim();
  return shown === "" ? "-" : clipped(shown, longest);
}

function helpText({ title, why, fix, controls, sources }: ReportRule): string {
  return [
    title.en,
    why,
    fix === "" ? "" : `Fix: ${fix}`,
    controls.length === 0 ? "" : `Controls: ${controls.join(", ")}`,
    sources.length === 0 ? "" : `Sources: ${sources.join(" ")}`,
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}
