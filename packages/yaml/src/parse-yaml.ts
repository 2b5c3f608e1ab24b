// YAML as registries are written: one document, no anchors, no merge keys, no tags. Everything else is an issue.

import { compareIssues, failure, issue, success, type Issue, type Result, type SourcePosition } from "@temelj/kernel";
import {
  isAlias,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type YAMLParseError,
} from "yaml";

import { printable } from "./shown-value.ts";
import { YamlFile } from "./yaml-file.ts";

/** Deeper than any file that a person writes, and safe for a parser that recurses. */
const deepestNesting = 64;

/** Parses a file's text. `name` is the path that issues show. */
export function parseYaml(text: string, name: string): Result<YamlFile> {
  const start = { file: name, line: 1, column: 1 };
  const marker = text.split("\n").findIndex((line) => /^(?:<{7}|>{7})(?:\s|$)/.test(line));
  if (marker >= 0) return failure([unmerged({ ...start, line: marker + 1 })]);
  if (tooDeep(text)) return failure([nested(start)]);
  const lines = new LineCounter();
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, logLevel: "silent" });
    const issues: Issue[] = [];
    if (!Array.isArray(documents) || documents.length === 0) return failure([empty(start)]);
    const [document, second] = documents as Document.Parsed[];
    if (document === undefined) return failure([empty(start)]);
    issues.push(...syntaxIssues(documents as Document.Parsed[], at));
    if (second !== undefined) issues.push(severalDocuments(at(second.range[0])));
    if (/[&*!]|<</.test(text)) for (const each of documents) issues.push(...refusals(each as Document.Parsed, at));
    if (issues.length > 0) return failure(issues.toSorted(compareIssues));
    if (isScalar(document.contents) && document.contents.value === null) return failure([empty(start)]);
    if (document.contents === null) return failure([empty(start)]);
    return success(new YamlFile(name, document, lines));
  } catch (error) {
    if (error instanceof RangeError) return failure([nested(start)]);
    const message = error instanceof Error ? error.message : String(error);
    return failure([syntax(`the file is not YAML: ${message}`, start)]);
  }
}

/** A rough measure that errs on the high side: indentation of block lists and mappings, and open brackets. */
function tooDeep(text: string): boolean {
  let open = 0;
  let dashes = 0;
  for (let position = 0; position < text.length; position += 1) {
    const character = text.charCodeAt(position);
    if (character === 0x5b || character === 0x7b) open += 1;
    else if (character === 0x5d || character === 0x7d) open = Math.max(0, open - 1);
    else if (character === 0x0a) dashes = 0;
    else if ((character === 0x2d || character === 0x3f) && text.charCodeAt(position + 1) === 0x20) dashes += 1;
    if (open > deepestNesting || dashes > deepestNesting) return true;
  }
  return false;
}

const explanations: Readonly<
  Record<string, { readonly code: string; readonly message: string; readonly fix: string }>
> = {
  DUPLICATE_KEY: {
    code: "YAML_KEY_REPEATED",
    message: "the key stands here a second time",
    fix: "keep one of the two",
  },
  TAB_AS_INDENT: { code: "YAML_TAB", message: "a tab is used to indent", fix: "indent with spaces" },
  MULTIPLE_DOCS: {
    code: "YAML_DOCUMENTS",
    message: "the file holds more than one document",
    fix: "put each document in a file of its own, and remove the line ---",
  },
};

/** One a line: what follows a mistake is often misread because of it. */
function syntaxIssues(documents: readonly Document.Parsed[], at: (offset: number) => SourcePosition): Issue[] {
  const lines = new Set<number>();
  return documents
    .flatMap(({ errors, warnings }) => [...errors, ...warnings])
    .flatMap((error) => {
      const place = at(error.pos[0]);
      // Tags are refused by themselves.
      if (error.code === "TAG_RESOLVE_FAILED" || lines.has(place.line)) return [];
      lines.add(place.line);
      return [syntaxIssue(error, place)];
    });
}

function syntaxIssue(error: Pick<YAMLParseError, "code" | "message">, at: SourcePosition): Issue {
  const known = explanations[error.code];
  if (known !== undefined) return issue(known.code, known.message, { at, fix: known.fix });
  const message = error.message.split(/ at line \d|\n/, 1)[0] ?? error.message;
  if (/\btab/i.test(message)) return issue("YAML_TAB", "a tab is used to indent", { at, fix: "indent with spaces" });
  if (/alias/i.test(error.code)) return refused("YAML_ANCHOR", "an alias", at);
  return syntax(message, at);
}

function refusals(document: Document.Parsed, at: (offset: number) => SourcePosition): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Node(_, node) {
      const place = at(node.range?.[0] ?? 0);
      if (isAlias(node)) issues.push(refused("YAML_ANCHOR", `the alias *${node.source}`, place));
      else if (node.anchor !== undefined) issues.push(refused("YAML_ANCHOR", `the anchor &${node.anchor}`, place));
      if (!isAlias(node) && node.tag !== undefined) issues.push(refused("YAML_TAG", `the tag ${node.tag}`, place));
    },
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.source !== "<<") return;
      const place = at(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
      issues.push(refused("YAML_MERGE_KEY", "the merge key <<", place));
    },
  });
  return issues;
}

function refused(code: string, what: string, at: SourcePosition): Issue {
  return issue(code, `the file uses ${printable(what)}`, {
    at,
    allowed: "plain values",
    fix: "write the value out where it is used",
  });
}

function syntax(message: string, at: SourcePosition): Issue {
  return issue("YAML_SYNTAX", printable(message), {
    at,
    fix: "correct the line; brackets, quotes and indentation must match",
  });
}

function severalDocuments(at: SourcePosition): Issue {
  return issue("YAML_DOCUMENTS", "the file holds more than one document", {
    at,
    fix: "put each document in a file of its own, and remove the line ---",
  });
}

function unmerged(at: SourcePosition): Issue {
  return issue("YAML_CONFLICT_MARKERS", "the file holds the conflict markers of an unfinished merge", {
    at,
    fix: "keep what should stay of both sides, and remove the lines with <<<<<<<, ======= and >>>>>>>",
  });
}

function empty(at: SourcePosition): Issue {
  return issue("FILE_EMPTY", "the file is empty", { at, fix: "fill it in, or remove it" });
}

function nested(at: SourcePosition): Issue {
  return issue("YAML_TOO_DEEP", `the file is nested more than ${deepestNesting} levels deep`, {
    at,
    fix: "no file that a person writes needs that: restore it from version control",
  });
}
