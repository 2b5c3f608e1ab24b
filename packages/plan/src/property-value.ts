// What a resource's property can hold: JSON, a value not known yet, or a sealed secret.

import { wireMarks } from "./deployment.ts";

/** A value that only a deployment will tell. Never equal to anything but itself. */
export class UnknownValue {
  toString(): string {
    return "(not known yet)";
  }
  toJSON(): string {
    return wireMarks.unknown;
  }
}

/** The one unknown value. */
export const unknownValue: UnknownValue = Object.freeze(new UnknownValue());

/** A secret. Its content is there only when the state held it in plain text; it is never printed. */
export class SecretValue {
  /** The secret's content, or {@link unknownValue} when it was encrypted. */
  readonly content: PropertyValue;

  constructor(content: PropertyValue) {
    this.content = content;
  }
  toString(): string {
    return "(secret)";
  }
  toJSON(): unknown {
    return { [wireMarks.signatureKey]: wireMarks.secret, ciphertext: "" };
  }
}

/** Any property of a resource. */
export type PropertyValue =
  | null
  | boolean
  | number
  | string
  | UnknownValue
  | SecretValue
  | readonly PropertyValue[]
  | PropertyMap;

/** Properties by name, camelCase as in the Pulumi SDK. */
export interface PropertyMap {
  readonly [name: string]: PropertyValue;
}

/** Reads a property as it stands in a deployment export or in `pulumi preview --json`. */
export function decodeProperty(wire: unknown): PropertyValue {
  if (wire === wireMarks.unknown) return unknownValue;
  if (wire === undefined || wire === null) return null;
  if (typeof wire === "boolean" || typeof wire === "number" || typeof wire === "string") return wire;
  if (Array.isArray(wire)) return wire.map(decodeProperty);
  if (typeof wire !== "object") return unknownValue;
  const object = wire as Readonly<Record<string, unknown>>;
  switch (object[wireMarks.signatureKey]) {
    case undefined:
      return decodeProperties(object);
    case wireMarks.secret:
      return new SecretValue(decodeSecret(object));
    case wireMarks.output:
      return "value" in object ? decodeProperty(object["value"]) : unknownValue;
    default:
      return decodeProperties(object);
  }
}

/** Reads a whole property map; see {@link decodeProperty}. */
export function decodeProperties(wire: Readonly<Record<string, unknown>>): PropertyMap {
  const decoded: Record<string, PropertyValue> = {};
  for (const name in wire) decoded[name] = decodeProperty(wire[name]);
  return decoded;
}

function decodeSecret(object: Readonly<Record<string, unknown>>): PropertyValue {
  const plaintext = object["plaintext"];
  if (typeof plaintext === "string") {
    try {
      return decodeProperty(JSON.parse(plaintext));
    } catch {
      return unknownValue;
    }
  }
  return "value" in object ? decodeProperty(object["value"]) : unknownValue;
}
