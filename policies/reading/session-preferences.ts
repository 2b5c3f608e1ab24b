// What a Systems Manager document says about shell sessions.

import { UnknownRead, type PropertiesOf } from "@temelj/policy";

import { jsonAt, jsonIn, type JsonObject } from "./json-texts.ts";

/** The content of a document with preferences for shells; undefined for every other document. */
export function sessionPreferences(document: PropertiesOf<"aws:ssm/document:Document">): JsonObject | undefined {
  if (document.documentType !== "Session") return undefined;
  const content =
    document.documentFormat === "YAML"
      ? plainYaml(String(document.content ?? ""))
      : jsonIn(document.content, "content");
  return jsonAt(content, "sessionType") === "Standard_Stream" ? content : undefined;
}

/**
 * Names and values of YAML, one a line, one within the other by indentation: all that such documents have. What has
 * more than that stops the rule.
 */
function plainYaml(text: string): JsonObject {
  const root: Record<string, unknown> = {};
  const open: { readonly indent: number; readonly block: Record<string, unknown> }[] = [{ indent: -1, block: root }];
  for (const line of text.split("\n")) {
    if (/^\s*(?:#.*|---)?$/.test(line)) continue;
    const [, spaces = "", name, given = ""] = /^( *)([\w.-]+):(?:\s+(.*))?$/.exec(line.trimEnd()) ?? [];
    if (name === undefined) throw new UnknownRead("content", "is YAML that is not read");
    while ((open.at(-1)?.indent ?? -1) >= spaces.length) open.pop();
    const parent = open.at(-1)?.block ?? root;
    const value = scalar(given);
    if (value !== undefined) parent[name] = value;
    else {
      const block: Record<string, unknown> = {};
      parent[name] = block;
      open.push({ indent: spaces.length, block });
    }
  }
  return root;
}

/** A text without its quotes, or a boolean; undefined where a block begins. */
function scalar(given: string): string | boolean | undefined {
  const text = given.replace(/\s+#.*$/, "").trim();
  if (text === "") return undefined;
  const [, , quoted] = /^(["'])(.*)\1$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  return text === "true" || text === "false" ? text === "true" : text;
}
