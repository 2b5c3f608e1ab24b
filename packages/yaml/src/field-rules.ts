// The issue that each field of a schema stands for: its stable code, what is allowed in words, and the fix.

import { z } from "zod";

/** What an issue about a field says beside the value. */
export interface FieldRule {
  /** Stable issue code. */
  readonly code: string;
  /** Left out where the schema itself says it: values of an enumeration. */
  readonly allowed?: string;
  /** What to do; or a function of the value, and of the whole file, that says it when it knows better. */
  readonly fix?: string | ((given: unknown, file: unknown) => string | undefined);
}

/** The rules of fields, kept beside the schemas so that they stay out of the JSON Schemas. */
export const fieldRules = z.registry<FieldRule>();

/** The schema at a path, without optionals and defaults around it, and the rule that stands for it. */
export interface Field {
  /** Undefined where the path leaves the schema. */
  readonly schema: z.core.$ZodType | undefined;
  readonly rule: FieldRule | undefined;
}

/** The field of a schema at a path. */
export function fieldAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Field {
  let field = unwrapped(schema);
  for (const step of path) {
    const inner = childOf(field.schema, step);
    if (inner === undefined) return { schema: undefined, rule: undefined };
    field = unwrapped(inner);
  }
  return field;
}

function childOf(schema: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrapped(schema: z.core.$ZodType): Field {
  let current = schema;
  let rule = fieldRules.get(current);
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap();
    rule = fieldRules.get(current) ?? rule;
  }
  return { schema: current, rule };
}
