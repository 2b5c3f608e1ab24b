// Properties that hold JSON as text.

import { isAbsent, plain, UnknownRead } from "@temelj/policy";

/** An object of a JSON text. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The data of a text in JSON; what is data already stays. A text that is no JSON stops the rule. */
export function jsonData(given: unknown, path: string): unknown {
  const text = plain(given);
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new UnknownRead(path, "is no JSON");
  }
}

/** The object that a text holds; undefined where there is no text. What is no object in JSON stops the rule. */
export function jsonIn(text: unknown, path: string): JsonObject | undefined {
  if (isAbsent(text)) return undefined;
  const value = jsonData(text, path);
  if (isObject(value)) return value;
  throw new UnknownRead(path, "is no object in JSON");
}

/** What stands at the names, one within the other; undefined where there is nothing. */
export function jsonAt(object: JsonObject | undefined, ...names: readonly string[]): unknown {
  let value: unknown = object;
  for (const name of names) {
    if (!isObject(value)) return undefined;
    value = value[name];
  }
  return value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
