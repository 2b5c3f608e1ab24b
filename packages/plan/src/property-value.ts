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

/** What stands where in properties. */
export interface DecodeOptions {
  /** The text that stands for every secret: `[secret]` in a preview. @default none */
  readonly blindedSecret?: string;
}

/** Nested deeper than any provider's schema; what is below stays unknown. */
const deepest = 100;

/** Reads a property as it stands in a deployment export or in `pulumi preview --json`. */
export function decodeProperty(wire: unknown, options: DecodeOptions = {}): PropertyValue {
  return decode(wire, options.blindedSecret, 0);
}

/** Reads a whole property map; see {@link decodeProperty}. */
export function decodeProperties(wire: Readonly<Record<string, unknown>>, options: DecodeOptions = {}): PropertyMap {
  return decodeFields(wire, options.blindedSecret, 0);
}

function decode(wire: unknown, blinded: string | undefined, depth: number): PropertyValue {
  if (typeof wire === "string") return decodeText(wire, blinded);
  if (wire === undefined || wire === null) return null;
  if (typeof wire === "boolean" || typeof wire === "number") return wire;
  if (typeof wire !== "object" || depth > deepest) return unknownValue;
  if (Array.isArray(wire)) return wire.map((item) => decode(item, blinded, depth + 1));
  const object = wire as Readonly<Record<string, unknown>>;
  switch (object[wireMarks.signatureKey]) {
    case wireMarks.secret:
      return new SecretValue(decodeSecret(object, depth + 1));
    case wireMarks.output:
      return decodeOutput(object, blinded, depth + 1);
    default:
      return decodeFields(object, blinded, depth);
  }
}

function decodeText(text: string, blinded: string | undefined): PropertyValue {
  if (text === wireMarks.unknown) return unknownValue;
  return text === blinded ? new SecretValue(unknownValue) : text;
}

function decodeFields(
  wire: Readonly<Record<string, unknown>>,
  blinded: string | undefined,
  depth: number,
): PropertyMap {
  const decoded: Record<string, PropertyValue> = {};
  for (const name in wire) {
    const value = decode(wire[name], blinded, depth + 1);
    // Assigning `__proto__` would change what every other name reads as.
    if (name === "__proto__") Object.defineProperty(decoded, name, { value, enumerable: true });
    else decoded[name] = value;
  }
  return decoded;
}

function decodeOutput(
  object: Readonly<Record<string, unknown>>,
  blinded: string | undefined,
  depth: number,
): PropertyValue {
  const value = "value" in object ? decode(object["value"], blinded, depth) : unknownValue;
  return object["secret"] === true && !(value instanceof SecretValue) ? new SecretValue(value) : value;
}

function decodeSecret(object: Readonly<Record<string, unknown>>, depth: number): PropertyValue {
  const plaintext = object["plaintext"];
  if (typeof plaintext === "string") {
    try {
      return decode(JSON.parse(plaintext), undefined, depth);
    } catch {
      return unknownValue;
    }
  }
  return "value" in object ? decode(object["value"], undefined, depth) : unknownValue;
}
