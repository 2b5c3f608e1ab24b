// Reads properties by path. A list on the way stands for each of its items: providers spell one block either way.

import { SecretValue, UnknownValue, unknownValue, type PropertyValue } from "@temelj/plan";

/** A value found by a path. */
export interface FoundValue {
  /** Where exactly, with list indices: `rules[0].status`. */
  readonly path: string;
  /** The value; undefined where there is none; {@link unknownValue} where it is not known or sealed. */
  readonly value: PropertyValue | undefined;
  /** True when it came out of a secret: it must not be shown. */
  readonly secret: boolean;
}

/**
 * The values at a path such as `rules.transitions.days`. A last name followed by `[]` stands for the items of a list.
 * An absent or empty block gives one absent value, so that a missing block is noticed.
 */
export function valuesAt(root: unknown, path: string): readonly FoundValue[] {
  const names = path.endsWith("[]") ? [...path.slice(0, -2).split("."), ""] : path.split(".");
  const found: FoundValue[] = [];
  collect(root, names, 0, "", false, found);
  return found;
}

function collect(
  value: unknown,
  names: readonly string[],
  at: number,
  path: string,
  secret: boolean,
  found: FoundValue[],
): void {
  if (value instanceof SecretValue) return collect(value.content, names, at, path, true, found);
  const name = names[at];
  if (name === undefined || value instanceof UnknownValue) {
    found.push({ path: path || names.join("."), value: asProperty(value), secret });
  } else if (Array.isArray(value)) {
    if (value.every((item) => item === null)) found.push(absent(names, at, path, secret));
    value.forEach((item: unknown, index) => {
      if (item !== null) collect(item, names, name === "" ? at + 1 : at, `${path}[${index}]`, secret, found);
    });
  } else if (name === "") {
    found.push({ path, value: asProperty(value), secret });
  } else if (typeof value === "object" && value !== null) {
    const next: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    collect(next, names, at + 1, path === "" ? name : `${path}.${name}`, secret, found);
  } else {
    found.push(absent(names, at, path, secret));
  }
}

function absent(names: readonly string[], at: number, path: string, secret: boolean): FoundValue {
  const rest = names.slice(at).filter((name) => name !== "");
  return { path: [path, ...rest].filter((part) => part !== "").join("."), value: undefined, secret };
}

function asProperty(value: unknown): PropertyValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object") return value as PropertyValue;
  return unknownValue;
}
