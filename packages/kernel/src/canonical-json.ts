// The same value always gives the same bytes: object keys sorted, no dates, a final newline in files.

import { compareText } from "./issue.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON text with object keys sorted by code unit at every depth; `undefined` fields are left out.
 * `indent` is a number of spaces (0 gives one line). Throws TypeError on cycles, functions and non-finite numbers.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(sorted(value, []), undefined, indent);
}

function sorted(value: unknown, path: readonly object[]): unknown {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    throw new TypeError(`a ${typeof value} has no JSON form`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  if (typeof value !== "object" || value === null) return value;
  if (path.includes(value)) throw new TypeError("a cycle has no JSON form");
  const inner = [...path, value];
  if (Array.isArray(value)) return value.map((item) => sorted(item, inner));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([left], [right]) => compareText(left, right));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item, inner)]));
}
