// One condition of a statement: its operator taken apart, its key, its values.

import { unknownText, type PolicyText } from "./policy-text.ts";

/** A condition. All conditions of a statement must hold; of its values, one is enough. */
export interface PolicyCondition {
  /** The operator as written, such as `ForAnyValue:StringLikeIfExists`. */
  readonly operator: string;
  /** The operator without quantifier, `Not` and `IfExists`, such as `StringLike`. */
  readonly comparison: string;
  /** `StringNotEquals` and its kin: hold when no value matches, and when the key is absent. */
  readonly negated: boolean;
  /** Holds when the key is absent. */
  readonly ifExists: boolean;
  /** `ForAllValues` holds when the key is absent. */
  readonly quantifier: "none" | "ForAnyValue" | "ForAllValues";
  /** The key in lower case: IAM's keys have no case. */
  readonly key: string;
  readonly values: readonly PolicyText[];
}

/** Reads the `Condition` of a statement; a part that is not known becomes a condition with unknown values. */
export function readConditions(block: unknown): readonly PolicyCondition[] | undefined {
  if (block === undefined || block === null) return [];
  if (!isPlainObject(block)) return undefined;
  const conditions: PolicyCondition[] = [];
  for (const [operator, keys] of Object.entries(block)) {
    if (!isPlainObject(keys)) return undefined;
    for (const [key, values] of Object.entries(keys)) conditions.push(readCondition(operator, key, values));
  }
  return conditions;
}

/** Whether a condition says that it holds for a request without its key. */
export function holdsWithoutKey({ ifExists, quantifier }: PolicyCondition): boolean {
  return ifExists || quantifier === "ForAllValues";
}

/** JSON data, as opposed to a value that is not known or sealed. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function readCondition(operator: string, key: string, values: unknown): PolicyCondition {
  const [, quantifier = "none", bare = operator] = /^(?:(ForAnyValue|ForAllValues):)?(.*)$/i.exec(operator) ?? [];
  const ifExists = /IfExists$/i.test(bare);
  const comparison = bare.replace(/IfExists$/i, "");
  return {
    operator,
    comparison: comparison.replace(/Not(?=Equals|Like|IpAddress)/, ""),
    negated: /^(?:StringNot|NumericNot|DateNot|ArnNot|NotIpAddress)/i.test(comparison),
    ifExists,
    quantifier: quantifierOf(quantifier),
    key: key.toLowerCase(),
    values: readValues(values),
  };
}

function quantifierOf(text: string): PolicyCondition["quantifier"] {
  if (/^ForAnyValue$/i.test(text)) return "ForAnyValue";
  return /^ForAllValues$/i.test(text) ? "ForAllValues" : "none";
}

function readValues(values: unknown): readonly PolicyText[] {
  const list: readonly unknown[] = Array.isArray(values) ? values : [values];
  const items = list.filter((value) => value !== null && value !== undefined);
  return items.map((value) => {
    if (typeof value === "string") return value;
    return typeof value === "boolean" || typeof value === "number" ? String(value) : unknownText;
  });
}
