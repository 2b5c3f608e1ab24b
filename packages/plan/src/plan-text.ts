// From the bytes of a file to JSON, or why they are none.

import { isUtf8 } from "node:buffer";

import { failure, issue, success, type Issue, type Result } from "@temelj/kernel";

import { scanJson } from "./scan-json.ts";
import { positionAt } from "./text-position.ts";

/** A JSON document with the text it was read from. */
export interface JsonDocument {
  readonly text: string;
  readonly value: unknown;
}

/** Reads bytes or text as one JSON document. */
export function readJson(content: string | Uint8Array, file: string): Result<JsonDocument> {
  const decoded = typeof content === "string" ? textOfText(content, file) : textOfBytes(content, file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  try {
    return success({ text, value: JSON.parse(text) as unknown });
  } catch {
    return failure([syntaxIssue(text, file)]);
  }
}

function textOfText(text: string, file: string): Result<string> {
  return text.startsWith("\uFEFF") ? failure([wrongEncoding(file, "UTF-8 with a byte order mark")]) : success(text);
}

function textOfBytes(bytes: Uint8Array, file: string): Result<string> {
  const mark = markOf(bytes);
  if (mark !== undefined) return failure([wrongEncoding(file, mark)]);
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return success(text);
  const at = positionAt(file, text, Math.max(0, text.indexOf("\uFFFD")));
  return failure([wrongEncoding(file, "something else: the bytes here begin no character of UTF-8", at)]);
}

/** What the first bytes tell of a file that is not plain UTF-8. */
function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0x1f && second === 0x8b) return "gzip";
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "UTF-16";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8 with a byte order mark";
  if (first === 0 || second === 0) return "UTF-16 or binary: it holds zero bytes";
  return undefined;
}

function wrongEncoding(file: string, given: string, at = { file, line: 1, column: 1 }): Issue {
  const fix =
    given === "gzip"
      ? `unpack it first: gunzip --stdout ${file} | temelj audit -`
      : "let Pulumi write the file itself: pulumi stack export --file FILE";
  return issue("PLAN_ENCODING", `${file} is written in ${given}`, {
    at,
    allowed: "UTF-8 without a byte order mark",
    fix,
  });
}

function syntaxIssue(text: string, file: string): Issue {
  if (text.trim() === "") {
    return issue("PLAN_NOT_JSON", `${file} is empty`, {
      at: { file, line: 1, column: 1 },
      allowed: "a deployment export or the output of pulumi preview --json",
      fix: "run pulumi stack export again and look at what it says",
    });
  }
  const mistake = scanJson(text);
  if (mistake === undefined) throw new Error(`${file}: JSON.parse refuses what scanJson reads`);
  const { offset, expected } = mistake;
  const at = positionAt(file, text, offset);
  if (isEventStream(text)) {
    return issue("PLAN_NOT_JSON", `${file} holds one JSON document for each event of a preview`, {
      at,
      allowed: "one JSON document",
      fix: "unset PULUMI_ENABLE_STREAMING_JSON_PREVIEW and run pulumi preview --json again",
    });
  }
  if (offset === text.length) {
    return issue("PLAN_NOT_JSON", `${file} ends in the middle of the JSON document`, {
      at,
      allowed: expected,
      fix: "the file was cut off: write it again",
    });
  }
  return issue("PLAN_NOT_JSON", `${file} is not JSON: here stands ${excerpt(text, offset)}`, {
    at,
    allowed: expected,
    fix: "write the file again with pulumi stack export --file FILE; only JSON may be in it",
  });
}

function excerpt(text: string, offset: number): string {
  const [line = ""] = text.slice(offset, offset + 25).split("\n");
  return JSON.stringify(line.length > 24 ? `${line.slice(0, 24)}…` : line);
}

function isEventStream(text: string): boolean {
  const [line = ""] = text.trimStart().split("\n", 1);
  return line.startsWith("{") && line.includes('"sequence"') && scanJson(line) === undefined;
}
