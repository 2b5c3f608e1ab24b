// What a Systems Manager document says about shell sessions.

import { UnknownRead, type PropertiesOf } from "@temelj/policy";

import { jsonAt, jsonIn, type JsonObject } from "./json-texts.ts";

/** The content of a document with preferences for shells; undefined for every other document. */
export function sessionPreferences(document: PropertiesOf<"aws:ssm/document:Document">): JsonObject | undefined {
  if (document.documentType !== "Session") return undefined;
  if (document.documentFormat === "YAML") throw new UnknownRead("content", "is YAML, which is not read");
  const content = jsonIn(document.content, "content");
  return jsonAt(content, "sessionType") === "Standard_Stream" ? content : undefined;
}
