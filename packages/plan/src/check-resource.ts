// Whether a resource of a deployment has the fields that a plan needs, each of the right kind.

import type { DeploymentResource } from "./deployment.ts";
import { parseUrn } from "./plan.ts";
import type { JsonPath } from "./scan-json.ts";
import { isJsonObject, shownJson } from "./shown-json.ts";

/** What is wrong with a document, and where in it. */
export interface DocumentMistake {
  readonly code: string;
  readonly path: JsonPath;
  readonly message: string;
  readonly allowed?: string;
  readonly fix?: string;
}

/** The resource at a path, or undefined after adding what is wrong with it. */
export function checkResource(
  value: unknown,
  path: JsonPath,
  mistakes: DocumentMistake[],
): DeploymentResource | undefined {
  if (!isJsonObject(value)) {
    mistakes.push(wrongKind(path, value, "an object"));
    return undefined;
  }
  const before = mistakes.length;
  for (const { field, kind, required } of fields) {
    const found = value[field];
    if (found === undefined || found === null ? !required : kinds[kind](found)) continue;
    mistakes.push(wrongKind([...path, field], found, allowed[kind]));
  }
  const { urn } = value;
  if (typeof urn === "string" && urn !== "" && parseUrn(urn) === undefined)
    mistakes.push(wrongUrn([...path, "urn"], urn));
  return mistakes.length === before ? (value as unknown as DeploymentResource) : undefined;
}

/** A value of the wrong kind, or one that is missing. */
export function wrongKind(path: JsonPath, value: unknown, expected: string): DocumentMistake {
  return {
    code: "PLAN_VALUE_INVALID",
    path,
    message: `${shownPath(path)} is ${shownJson(value)}`,
    allowed: expected,
    fix: "write the file again with Pulumi; do not edit it",
  };
}

/** A path as people write it: `deployment.resources[3].urn`. */
export function shownPath(path: JsonPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${part}`))
    .join("");
}

function wrongUrn(path: JsonPath, urn: string): DocumentMistake {
  return {
    code: "PLAN_URN_INVALID",
    path,
    message: `${shownPath(path)} is ${shownJson(urn)}`,
    allowed: "urn:pulumi:<stack>::<project>::<type>::<name>",
    fix: "write the file again with Pulumi; do not edit it",
  };
}

type Kind = "text" | "name" | "flag" | "object" | "texts" | "texts by name";

interface Field {
  readonly field: keyof DeploymentResource;
  readonly kind: Kind;
  readonly required: boolean;
}

const fields: readonly Field[] = [
  { field: "urn", kind: "name", required: true },
  { field: "type", kind: "name", required: true },
  { field: "custom", kind: "flag", required: true },
  ...optional("text", ["id", "parent", "provider", "sourcePosition"]),
  ...optional("flag", ["protect", "external", "retainOnDelete", "delete"]),
  ...optional("object", ["inputs", "outputs"]),
  ...optional("texts", ["dependencies", "aliases"]),
  ...optional("texts by name", ["propertyDependencies"]),
];

function optional(kind: Kind, names: readonly (keyof DeploymentResource)[]): readonly Field[] {
  return names.map((field) => ({ field, kind, required: false }));
}

const kinds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  name: (value) => typeof value === "string" && value !== "",
  flag: (value) => typeof value === "boolean",
  object: isJsonObject,
  texts: isListOfTexts,
  "texts by name": (value) =>
    isJsonObject(value) && Object.values(value).every((list) => list === null || isListOfTexts(list)),
};

const allowed: Readonly<Record<Kind, string>> = {
  text: "a text",
  name: "a text that is not empty",
  flag: "true or false",
  object: "an object",
  texts: "a list of texts",
  "texts by name": "lists of texts by name",
};

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
