// One statement of a policy document, with every spelling brought into one form.

import { isPlainObject, readConditions, type PolicyCondition } from "./condition.ts";
import { unknownText, type PolicyText } from "./policy-text.ts";

/** Somebody a statement speaks of: `{ kind: "AWS", id: "*" }` is everybody. */
export interface PolicyPrincipal {
  /** `AWS`, `Service`, `Federated` or `CanonicalUser`. */
  readonly kind: string;
  readonly id: PolicyText;
}

/** A list that a statement names, or names all but. */
export interface Selection<Item> {
  /** True for `NotAction`, `NotResource`, `NotPrincipal`: everything but the items. */
  readonly inverted: boolean;
  readonly items: readonly Item[];
}

/** A statement. What it does not say is undefined: identity policies have no principals, trust policies no resources. */
export interface PolicyStatement {
  readonly sid?: string;
  readonly effect: "Allow" | "Deny" | "unknown";
  readonly principals?: Selection<PolicyPrincipal>;
  readonly actions: Selection<PolicyText>;
  readonly resources?: Selection<PolicyText>;
  readonly conditions: readonly PolicyCondition[];
}

/** Reads a statement, or says what is wrong with it. */
export function readStatement(value: unknown): PolicyStatement | string {
  if (!isPlainObject(value)) return "a statement is not an object";
  const effect = readEffect(value["Effect"]);
  if (effect === undefined) return `Effect is ${JSON.stringify(value["Effect"])}, neither "Allow" nor "Deny"`;
  const actions = readSelection(value, "Action", readText);
  if (actions === undefined) return "a statement has neither Action nor NotAction";
  const conditions = readConditions(value["Condition"]);
  if (conditions === undefined) return "Condition is not an object of objects";
  const principals = readSelection(value, "Principal", readPrincipals);
  const resources = readSelection(value, "Resource", readText);
  const sid = value["Sid"];
  return {
    effect,
    actions,
    conditions,
    ...(typeof sid === "string" ? { sid } : {}),
    ...(principals === undefined ? {} : { principals }),
    ...(resources === undefined ? {} : { resources }),
  };
}

function readEffect(value: unknown): PolicyStatement["effect"] | undefined {
  if (value === "Allow" || value === "Deny") return value;
  return typeof value === "object" && value !== null && !isPlainObject(value) ? "unknown" : undefined;
}

function readSelection<Item>(
  statement: Readonly<Record<string, unknown>>,
  name: string,
  read: (value: unknown) => readonly Item[],
): Selection<Item> | undefined {
  const said = statement[name];
  if (said !== undefined && said !== null) return { inverted: false, items: read(said) };
  const excepted = statement[`Not${name}`];
  if (excepted !== undefined && excepted !== null) return { inverted: true, items: read(excepted) };
  return undefined;
}

function readText(value: unknown): readonly PolicyText[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const items = list.filter((item) => item !== null && item !== undefined);
  return items.map((item) => (typeof item === "string" ? item : unknownText));
}

/** `"*"`, and in trust policies also `{ "AWS": "*" }`, is everybody. */
function readPrincipals(value: unknown): readonly PolicyPrincipal[] {
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([kind, ids]) => readText(ids).map((id) => ({ kind, id })));
  }
  return readText(value).map((id) => ({ kind: "AWS", id }));
}
