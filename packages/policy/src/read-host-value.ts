// Reads what Pulumi's policy host shows of a resource: there unknown values throw when they are touched.

import { unknownValue, type PropertyMap, type PropertyValue } from "@temelj/plan";

/** The host's own marks of unknown values, one a kind. Source: @pulumi/policy 1.21, proxy. */
const unknownMarks: ReadonlySet<unknown> = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** All properties of a resource as plain data. What can't be read is unknown; nothing throws. */
export function readHostProperties(properties: unknown): PropertyMap {
  return typeof properties === "object" && properties !== null ? readObject(properties) : {};
}

function readObject(object: object): PropertyMap {
  const read: Record<string, PropertyValue> = {};
  for (const name of Object.keys(object)) {
    const value = readField(object, name);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function readField(object: object, name: string | number): PropertyValue | undefined {
  let value: unknown;
  try {
    value = Reflect.get(object, name);
  } catch {
    return unknownValue;
  }
  if (value === undefined || typeof value === "function") return undefined;
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  if (unknownMarks.has(value) || value instanceof Promise) return unknownValue;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const { length } = value;
    return Array.from({ length }, (_, index) => readField(value, index) ?? null);
  }
  return typeof value === "object" ? readObject(value) : unknownValue;
}
