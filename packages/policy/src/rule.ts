// Defines a rule: what it judges, why, how to fix it, and the check itself.

import type { LocalizedText } from "@temelj/kernel";
import type { PlanResource } from "@temelj/plan";

import type { LooseProperties, PropertiesOf, TypeToken } from "./resource-types.ts";
import type { Verdict } from "./verdict.ts";

/** How bad a failure is. */
export type Severity = "low" | "medium" | "high" | "critical";

/** A parameter's value. A user's value must be of the kind of the default. */
export type ParameterValue = string | number | boolean | readonly string[] | readonly number[];

/** Parameters by name, with their defaults. */
export type RuleParameters = Readonly<Record<string, ParameterValue>>;

/** What a rule can look at beside the resource that it judges. */
export interface RuleContext<Parameters = RuleParameters> {
  /** The judged resource: URN, name, outputs, protect. */
  readonly resource: PlanResource;
  readonly stack: { readonly project: string; readonly name: string };
  /** The rule's parameters: the user's, else the defaults. */
  readonly config: Parameters;
  /** The resource of a type whose property refers to the judged one: by dependency, id, name or ARN. */
  readonly related: <Type extends TypeToken>(type: Type, property: string) => PropertiesOf<Type> | undefined;
  /** All of them. Empty only when certainly none does. */
  readonly allRelated: <Type extends TypeToken>(type: Type, property: string) => readonly PropertiesOf<Type>[];
  /** The resource of a type to which a property of the judged one refers. */
  readonly referred: <Type extends TypeToken>(type: Type, property: string) => PropertiesOf<Type> | undefined;
  /** All resources of a type in the same stack. */
  readonly resources: <Type extends TypeToken>(type: Type) => readonly PropertiesOf<Type>[];
  /** Those of them that the same provider manages, and so the same account. */
  readonly inSameAccount: <Type extends TypeToken>(type: Type) => readonly PropertiesOf<Type>[];
  /** An output of the judged resource; undefined when absent. Not known stops the rule. */
  readonly output: (name: string) => unknown;
}

/** What a rule is made of. */
export interface RuleSpec<Type extends TypeToken, Parameters extends RuleParameters> {
  /** What holds when the rule passes. */
  readonly title: LocalizedText;
  readonly severity: Severity;
  /** The type that it judges, or several. Older tokens of a type are judged too. */
  readonly on: Type | readonly Type[];
  /** What can go wrong otherwise. */
  readonly why: string;
  /** How an attacker uses it, or how an accident happens, step by step in a sentence or two. */
  readonly attack?: string;
  /** The one thing to do. */
  readonly fix: string;
  /** Ids of controls that ask for this, as `aws-fsbp:S3.8`. */
  readonly controls?: readonly string[];
  /** Pages that say so. */
  readonly sources: readonly string[];
  /** What a user may change, with the defaults. */
  readonly parameters?: Parameters;
  /** Judges one resource. Reading a value that is not known ends the check: the answer is then "unknown". */
  readonly check: (resource: PropertiesOf<Type>, context: RuleContext<Parameters>) => Verdict;
}

/** A rule, for resources of any type. */
export interface Rule extends Omit<RuleSpec<string, RuleParameters>, "on" | "check" | "controls" | "parameters"> {
  /** Lower case with hyphens, service first. Never changes. */
  readonly id: string;
  readonly on: readonly string[];
  readonly controls: readonly string[];
  readonly parameters: RuleParameters;
  readonly check: (resource: LooseProperties, context: RuleContext) => Verdict;
}

/** Defines a rule. Does nothing else: importing rules costs next to nothing. */
export function rule<const Type extends TypeToken, const Parameters extends RuleParameters = Record<never, never>>(
  id: string,
  spec: RuleSpec<Type, Parameters>,
): Rule {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`rule id "${id}" is not lower case with hyphens`);
  const { on, check, controls = [], parameters, ...rest } = spec;
  return {
    ...rest,
    id,
    on: typeof on === "string" ? [on] : [...(on as readonly string[])],
    controls,
    parameters: parameters ?? {},
    // The index hands a rule only resources of its types, and the user's parameters only when of the defaults' kind.
    check: check as unknown as Rule["check"],
  };
}
