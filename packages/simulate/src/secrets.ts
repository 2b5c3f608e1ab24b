// Takes Pulumi's secret wrappers off properties, and puts them back on where they were.

import type { Properties } from "./simulation.ts";
import { unknownMarker } from "./unknown-marker.ts";

/** The key that marks a special object, and its values. Source: pulumi/pulumi sdk/go/common/resource/sig, 2026-11. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const assetSignatures: ReadonlySet<unknown> = new Set([
  "c44067f5952c0a294b673a41bacd8c17",
  "0def7320c3a5731c473e5ecbe6d01bc7",
]);

/** The value as a provider sees it: secrets bare, outputs resolved or unknown. Assets stay as they are. */
function revealed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(revealed);
  const signature = signatureOf(value);
  const object = value as Properties;
  if (signature === secretSignature) return revealed(object["value"]);
  if (signature === outputSignature) return "value" in object ? revealed(object["value"]) : unknownMarker;
  if (assetSignatures.has(signature)) return value;
  return Object.fromEntries(Object.entries(object).map(([name, item]) => [name, revealed(item)]));
}

/** {@link revealed} for a whole property map. */
export function revealedProperties(properties: Properties): Properties {
  return revealed(properties) as Properties;
}

/**
 * Wraps in `properties` what is secret in `pattern`, at the same places. `tagsAll` is as secret as `tags`. Wrappers of
 * `pattern` at places that `properties` does not have are dropped.
 */
export function sealedLike(properties: Properties, pattern: Properties): Properties {
  const sealed: Record<string, unknown> = { ...properties };
  for (const [name, item] of Object.entries(properties)) {
    const like = name === "tagsAll" && !(name in pattern) ? pattern["tags"] : pattern[name];
    if (like !== undefined) sealed[name] = sealValue(item, like);
  }
  return sealed;
}

/** Wraps a value as a secret. */
export function asSecret(value: unknown): Properties {
  return { [signatureKey]: secretSignature, value };
}

/** True for an asset or archive on the wire. */
export function isAsset(value: unknown): value is Properties {
  return assetSignatures.has(signatureOf(value));
}

function sealValue(value: unknown, like: unknown): unknown {
  if (isSecret(like)) return asSecret(value);
  if (Array.isArray(value) && Array.isArray(like)) return value.map((item, index) => sealValue(item, like[index]));
  if (!isObject(value) || !isObject(like) || isAsset(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, sealValue(item, like[name])]));
}

function isSecret(value: unknown): boolean {
  const signature = signatureOf(value);
  return signature === secretSignature || (signature === outputSignature && (value as Properties)["secret"] === true);
}

function signatureOf(value: unknown): unknown {
  return isObject(value) ? value[signatureKey] : undefined;
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
