// Property values as the engine writes them into a state: secrets sealed, assets with the hash of their content.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { wireMarks } from "@temelj/plan";

import type { WireObject, WireValue } from "./resource-monitor.ts";

const { signatureKey } = wireMarks;

/** The form in which properties may be written to disk. A secret's content is taken away, not encrypted. */
export function storedProperties(properties: WireObject): WireObject {
  return storedFields(properties);
}

function stored(value: WireValue): WireValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly WireValue[]).map(stored);
  const object = value as WireObject;
  switch (object[signatureKey]) {
    case undefined:
      return storedFields(object);
    case wireMarks.secret:
      return { [signatureKey]: wireMarks.secret, ciphertext: "" };
    case wireMarks.asset:
      return storedAsset(object);
    default:
      return storedFields(object);
  }
}

function storedFields(object: WireObject): WireObject {
  const copy: Record<string, WireValue> = {};
  for (const name in object) {
    // The SDK's own marks of assets and archives; the engine goes by the signature.
    if (name === "__pulumiAsset" || name === "__pulumiArchive") continue;
    copy[name] = stored(object[name] ?? null);
  }
  return copy;
}

/**
 * An asset with the hash by which the engine sees changes of its content; of a remote one the content is not known.
 * Archives stay without: the engine hashes the tar that it would make of one.
 */
function storedAsset(asset: WireObject): WireObject {
  const fields = storedFields(asset);
  const { text, path } = asset;
  if (typeof text === "string") return { ...fields, hash: sha256(text) };
  if (typeof path === "string") return { ...fields, hash: sha256(readFileSync(path)) };
  return fields;
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
