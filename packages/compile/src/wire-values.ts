// Secrets inside property values: taken off before simulation, put back after.

import { wireMarks } from "@temelj/plan";

import type { WireObject, WireValue } from "./resource-monitor.ts";

const { signatureKey } = wireMarks;

/** The signature of a special object, or undefined for plain JSON. */
function signatureOf(value: WireValue): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const signature = (value as WireObject)[signatureKey];
  return typeof signature === "string" ? signature : undefined;
}

/** The value without secret wrappers at any depth. Unchanged parts are shared, not copied. */
export function withoutSecrets(value: WireValue): WireValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value as readonly WireValue[];
    const plain = items.map(withoutSecrets);
    return plain.some((item, position) => item !== items[position]) ? plain : value;
  }
  const object = value as WireObject;
  if (object[signatureKey] === wireMarks.secret) return withoutSecrets(object["value"] ?? null);
  let changed: Record<string, WireValue> | undefined;
  for (const name in object) {
    const before = object[name] ?? null;
    const after = withoutSecrets(before);
    if (after !== before) {
      changed ??= { ...object };
      changed[name] = after;
    }
  }
  return changed ?? object;
}

/** True when a secret stands anywhere in the value. */
export function containsSecret(value: WireValue): boolean {
  return withoutSecrets(value) !== value;
}

/** Wraps a value as a secret, once. */
export function asSecret(value: WireValue): WireObject {
  if (signatureOf(value) === wireMarks.secret) return value as WireObject;
  return { [signatureKey]: wireMarks.secret, value: withoutSecrets(value) };
}
