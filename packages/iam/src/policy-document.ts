// Reads a policy document from JSON text or from data. The same text is read once.

import { isPlainObject } from "./condition.ts";
import { readStatement, type PolicyStatement } from "./statement.ts";

/** A policy document. */
export interface PolicyDocument {
  /** `2012-10-17`, or `2008-10-17` where the document does not say. */
  readonly version: string;
  readonly statements: readonly PolicyStatement[];
}

/** A document; or that it is not known yet; or why it is none. */
export type PolicyReading =
  | { readonly kind: "document"; readonly document: PolicyDocument }
  | { readonly kind: "unknown" }
  | { readonly kind: "invalid"; readonly reason: string };

const unknownReading: PolicyReading = { kind: "unknown" };
const mostReadings = 2000;
const readings = new Map<string, PolicyReading>();

/**
 * Reads a document given as JSON text or as data. A comma too many at the end of a list, which AWS refuses, is overlooked:
 * what the document says is clear all the same.
 *
 * What is neither text nor plain data (an instance of a class, as unknown and sealed values are) counts as not known;
 * inside a document it makes unknown only the part that it stands for.
 */
export function readPolicyDocument(value: unknown): PolicyReading {
  if (typeof value !== "string") return readData(value);
  const earlier = readings.get(value);
  if (earlier !== undefined) return earlier;
  const reading = readJson(value);
  if (readings.size >= mostReadings) readings.clear();
  readings.set(value, reading);
  return reading;
}

/** A text, which stays as it is, or a comma after which a list or an object ends. */
const textOrLastComma = /"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/g;

function readJson(text: string): PolicyReading {
  const data = parsed(text) ?? parsed(text.replaceAll(textOrLastComma, (part) => (part === "," ? "" : part)));
  return data === undefined ? { kind: "invalid", reason: "not JSON" } : readData(data.value);
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function readData(value: unknown): PolicyReading {
  if (!isPlainObject(value)) {
    const opaque = typeof value === "object" && value !== null && !Array.isArray(value);
    return opaque ? unknownReading : { kind: "invalid", reason: "not an object" };
  }
  const listed = value["Statement"];
  if (listed === undefined || listed === null) return { kind: "invalid", reason: "no Statement" };
  if (typeof listed === "object" && !Array.isArray(listed) && !isPlainObject(listed)) return unknownReading;
  const statements: PolicyStatement[] = [];
  for (const item of Array.isArray(listed) ? listed : [listed]) {
    if (item === null) continue;
    if (typeof item === "object" && item !== null && !Array.isArray(item) && !isPlainObject(item)) {
      return unknownReading;
    }
    const statement = readStatement(item);
    if (typeof statement === "string") return { kind: "invalid", reason: statement };
    statements.push(statement);
  }
  const version = value["Version"];
  return { kind: "document", document: { version: typeof version === "string" ? version : "2008-10-17", statements } };
}
