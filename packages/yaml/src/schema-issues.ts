// What a schema refused, as issues at their line: the value, what is allowed, and the fix.

import { issue, suggest, type Issue } from "@temelj/kernel";
import { z } from "zod";

import { fieldAt, type Field } from "./field-rules.ts";
import { shown, typeName } from "./shown-value.ts";
import type { ValuePath, YamlFile } from "./yaml-file.ts";

/** The content of a file that its schema accepts, or undefined after adding what is wrong to `issues`. */
export function contentOf<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  issues: Issue[],
): z.output<Schema> | undefined {
  const parsed = schema.safeParse(file.value);
  if (parsed.success) return parsed.data;
  const said = new Set<string>();
  for (const found of parsed.error.issues.toSorted(unknownKeysFirst)) {
    if (found.code === "unrecognized_keys") {
      for (const key of found.keys) issues.push(unknownKey(file, schema, found.path, key, said));
      continue;
    }
    const place = JSON.stringify(found.path);
    // One value can break several rules of its field; one of them is enough.
    if (said.has(place)) continue;
    said.add(place);
    issues.push(explained(file, schema, found));
  }
  return undefined;
}

/** A misspelt key is also a missing one: the first says it all. */
function unknownKeysFirst(left: z.core.$ZodIssue, right: z.core.$ZodIssue): number {
  return Number(right.code === "unrecognized_keys") - Number(left.code === "unrecognized_keys");
}

function explained(file: YamlFile, schema: z.ZodType, found: z.core.$ZodIssue): Issue {
  const { path } = found;
  const value = valueAt(file.value, path);
  const field = fieldAt(schema, path);
  if (value === undefined) return missing(file, path, field);
  if (value === null) return noValue(file, path, field);
  if (found.code === "invalid_type") return wrongType(file, path, value, found.expected, field);
  if (found.code === "invalid_union") return wrongType(file, path, value, "a text, or a list of texts", field);
  if (found.code === "invalid_value" && typeof value !== "string") return wrongType(file, path, value, "string", field);
  return refusedValue(file, path, value, found, field);
}

function refusedValue(file: YamlFile, path: ValuePath, value: unknown, found: z.core.$ZodIssue, field: Field): Issue {
  const values = found.code === "invalid_value" ? found.values.map(String) : [];
  const near = typeof value === "string" ? suggest(value, values) : undefined;
  return issue(field.rule?.code ?? "VALUE_INVALID", `${label(path)} is ${shown(value)}`, {
    at: file.at(path),
    allowed: field.rule?.allowed ?? (values.length > 0 ? values.join(", ") : limits(found)),
    fix: fixOf(field, value, file) ?? (near === undefined ? "correct the value" : `use ${near}`),
  });
}

function fixOf({ rule }: Field, value: unknown, file: YamlFile): string | undefined {
  return typeof rule?.fix === "function" ? rule.fix(value, file.value) : rule?.fix;
}

function limits(found: z.core.$ZodIssue): string | undefined {
  if (found.code === "too_big") return `at most ${found.maximum}`;
  if (found.code === "too_small") return `at least ${found.minimum}`;
  return undefined;
}

function unknownKey(file: YamlFile, schema: z.ZodType, path: ValuePath, key: string, said: Set<string>): Issue {
  const around = fieldAt(schema, path).schema;
  const known = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
  const absent = known.filter((name) => valueAt(file.value, [...path, name]) === undefined);
  const near = suggest(key, absent);
  if (near !== undefined) said.add(JSON.stringify([...path, near]));
  return issue("KEY_UNKNOWN", `${label([...path, key])} is no key here`, {
    at: file.atKey(path, key),
    allowed: known.join(", "),
    fix: near === undefined ? "remove it" : `write ${near}`,
  });
}

function missing(file: YamlFile, path: ValuePath, field: Field): Issue {
  return issue("KEY_MISSING", `${label(path)} is missing`, {
    at: file.at(path),
    allowed: field.rule?.allowed ?? allowedValues(field),
    fix: `add ${String(path.at(-1) ?? "it")}${description(field)}`,
  });
}

function noValue(file: YamlFile, path: ValuePath, field: Field): Issue {
  return issue("VALUE_MISSING", `${label(path)} has no value`, {
    at: file.at(path),
    allowed: field.rule?.allowed ?? allowedValues(field),
    fix: "give it a value, or remove the line",
  });
}

function wrongType(file: YamlFile, path: ValuePath, value: unknown, expected: string, field: Field): Issue {
  const wanted = typeNames[expected] ?? expected;
  const quoted = expected === "string" && ["number", "boolean"].includes(typeof value);
  const fix = quoted ? `put it in quotes: "${String(value)}"` : `write ${wanted}${description(field)}`;
  return issue("VALUE_TYPE", `${label(path)} is ${typeName(value)}: ${shown(value)}`, {
    at: file.at(path),
    allowed: field.rule?.allowed ?? allowedValues(field) ?? wanted,
    fix: fixOf(field, value, file) ?? fix,
  });
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

function allowedValues({ schema }: Field): string | undefined {
  return schema instanceof z.ZodEnum ? schema.options.join(", ") : undefined;
}

function description({ schema }: Field): string {
  const said = schema === undefined ? undefined : z.globalRegistry.get(schema)?.description;
  return said === undefined ? "" : `: ${said.charAt(0).toLowerCase()}${said.slice(1).replace(/\.$/, "")}`;
}

/** A path as people write it: `services[0].portal.domain`. Keys that are no words are quoted. */
export function label(path: ValuePath): string {
  if (path.length === 0) return "the file";
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    const key = String(step);
    return `.${/^[\w-]+$/.test(key) ? key : shown(key)}`;
  });
  return steps.join("").replace(/^\./, "");
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}
