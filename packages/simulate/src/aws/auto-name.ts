// Gives an unnamed AWS resource the name that the provider would: the logical name and a suffix that looks random.

import { nameOfUrn } from "../name-of-urn.ts";
import { seededText } from "../seeded-text.ts";
import type { CheckFailure, Properties } from "../simulation.ts";
import { autoNameRule, type AutoNameRule } from "./auto-name-rules.ts";

/** A name for the property, a failure, or neither when the program named the resource itself. */
export type AutoName =
  | { readonly kind: "none" }
  | { readonly kind: "name"; readonly property: string; readonly name: string }
  | { readonly kind: "failure"; readonly failure: CheckFailure };

/**
 * Names a resource. The real provider draws the suffix by lot once and keeps it; here it comes from the URN, so a
 * resource has the same name in every run.
 */
export function autoName(type: string, urn: string, inputs: Properties): AutoName {
  const rule = autoNameRule(type);
  if (rule === undefined || isNamed(rule, inputs)) return { kind: "none" };
  const { property, maxLength, randomLength } = rule;
  const logical = rule.lowerCase ? nameOfUrn(urn).toLowerCase() : nameOfUrn(urn);
  const stem = randomLength === 0 ? logical : `${logical}${rule.separator}`;
  if (maxLength > 0 && stem.length + randomLength > maxLength) {
    const reason = `name '${stem}' plus ${randomLength} random chars is longer than maximum length ${maxLength}`;
    return { kind: "failure", failure: { property, reason } };
  }
  const suffix = randomLength === 0 ? "" : seededSuffix(urn, rule);
  const prefix = stem.startsWith(rule.prefix) ? "" : rule.prefix;
  const fifo = rule.fifoFlag !== "" && inputs[rule.fifoFlag] === true ? ".fifo" : "";
  return { kind: "name", property, name: `${prefix}${stem}${suffix}${fifo}` };
}

/** True when a name looks as the provider would have made it for a resource of this type. */
export function looksAutoNamed(type: string, name: unknown): boolean {
  const rule = autoNameRule(type);
  if (rule === undefined || typeof name !== "string") return false;
  const suffix = rule.randomAlphabet === "hex" ? `[0-9a-f]{${rule.randomLength}}` : `[a-z]{${rule.randomLength}}`;
  return rule.randomLength > 0 && new RegExp(`^.*${rule.separator}${suffix}(?:\\.fifo)?$`).test(name);
}

function isNamed({ property }: AutoNameRule, inputs: Properties): boolean {
  return present(inputs[property]) || present(inputs[`${property}Prefix`]);
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function seededSuffix(urn: string, { randomAlphabet, randomLength }: AutoNameRule): string {
  return seededText(`${urn}#auto-name`, randomAlphabet, randomLength);
}
