// What a value may be. Booleans and numbers may be written as text, as templates and other tools leave them.

import { UnknownValue, type PropertyValue } from "@temelj/plan";

import { plain } from "./property-view.ts";
import { UnknownRead } from "./unknown-read.ts";

/** A test of one value that can say what it accepts. */
export interface Predicate {
  /** What passes, for people: `true`, `one of a, b`. */
  readonly allowed: string;
  /** Whether the value passes. An absent value is undefined. */
  readonly holds: (value: PropertyValue | undefined) => boolean;
}

/** A single value. */
export type Scalar = string | number | boolean;

/** The value, also when a boolean or number is written as text. */
export function equals(wanted: Scalar): Predicate {
  return { allowed: String(wanted), holds: (value) => isSame(value, wanted) };
}

/** One of the values. */
export function oneOf(wanted: readonly Scalar[]): Predicate {
  return {
    allowed: wanted.length === 1 ? String(wanted[0]) : `one of ${wanted.join(", ")}`,
    holds: (value) => wanted.some((one) => isSame(value, one)),
  };
}

/** None of the values. An absent value passes. */
export function noneOfValues(unwanted: readonly Scalar[]): Predicate {
  return { allowed: `not ${unwanted.join(", ")}`, holds: (value) => !unwanted.some((one) => isSame(value, one)) };
}

/** A number of at least so much. */
export function atLeast(least: number): Predicate {
  return { allowed: `at least ${least}`, holds: (value) => isNumeric(value) && Number(value) >= least };
}

/** A number of at most so much. */
export function atMost(most: number): Predicate {
  return { allowed: `at most ${most}`, holds: (value) => isNumeric(value) && Number(value) <= most };
}

/** There is a value: not an empty text, list or block. */
export const present: Predicate = { allowed: "a value", holds: (value) => !isAbsent(value) };

/** There is no value, or an empty one. */
export const absent: Predicate = { allowed: "no value", holds: isAbsent };

/** The value passes, or there is none: for properties whose default is good. */
export function orAbsent({ allowed, holds }: Predicate): Predicate {
  return { allowed: `${allowed}, or nothing`, holds: (value) => isAbsent(value) || holds(value) };
}

/** A test of one's own over a text. What is no text fails. */
export function text(allowed: string, holds: (value: string) => boolean): Predicate {
  return { allowed, holds: (value) => typeof value === "string" && holds(value) };
}

/** Whether a property has no value: undefined, null, or an empty text, list or block. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  // Behind the view: an item that is not known yet is one.
  if (Array.isArray(value)) return (plain(value) as readonly unknown[]).every((item) => item === null);
  return typeof value === "object" && !(value instanceof UnknownValue) && isEmptyBlock(value);
}

/** A boolean property, also when written as text. `whenAbsent` is the provider's default. */
export function isTrue(value: unknown, whenAbsent = false): boolean {
  return isAbsent(value) ? whenAbsent : value === true || (typeof value === "string" && /^true$/i.test(value));
}

/** Whether a value holds, where one not known stops the rule. */
export function decide(predicate: Predicate, value: PropertyValue | undefined, path: string): boolean {
  if (value instanceof UnknownValue) throw new UnknownRead(path);
  return predicate.holds(value);
}

function isEmptyBlock(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length === 0;
}

function isSame(value: unknown, wanted: Scalar): boolean {
  if (value === wanted) return true;
  if (typeof wanted === "boolean") return typeof value === "string" && value.toLowerCase() === String(wanted);
  if (typeof wanted === "number") return isNumeric(value) && Number(value) === wanted;
  return (typeof value === "number" || typeof value === "boolean") && String(value) === wanted;
}

function isNumeric(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
