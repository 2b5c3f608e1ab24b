// What a resource's property can hold: JSON, a value not known yet, or a sealed secret.

/** Pulumi's wire mark of a value that is not known before deployment. */
const unknownMark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
/** Pulumi's wire key of a special object, and its values for a secret and an output. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

/** A value that only a deployment will tell. Never equal to anything but itself. */
export class UnknownValue {
  toString(): string {
    return "(not known yet)";
  }
  toJSON(): string {
    return unknownMark;
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
    return { [signatureKey]: secretSignature, ciphertext: "" };
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
  if (wire === unknownMark) return unknownValue;
  if (wire === undefined || wire === null) return null;
  if (typeof wire === "boolean" || typeof wire === "number" || typeof wire === "string") return wire;
  if (Array.isArray(wire)) return wire.map(decodeProperty);
  if (typeof wire !== "object") return unknownValue;
  const object = wire as Readonly<Record<string, unknown>>;
  switch (object[signatureKey]) {
    case undefined:
      return decodeProperties(object);
    case secretSignature:
      return new SecretValue(decodeSecret(object));
    case outputSignature:
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
