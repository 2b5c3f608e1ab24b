// The lock as a file: read with positions, written the same way every time.

import { failure, issue, success, type Issue, type Result, type SourcePosition } from "@temelj/kernel";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from "yaml";

import { emptyLock, type AddressLock, type Allocation, type EntryPosition, type Quarantined } from "./address-lock.ts";

/** A lock as it was read, and where each entry stands. */
export interface LockFile {
  readonly lock: AddressLock;
  readonly positionOf: EntryPosition;
}

type Entry = Allocation | Quarantined;

const header = `# Who has which addresses. Written by \`temelj estate lock\`; commit it, never edit it by hand.
# An entry never changes its block while its account exists; a block given back rests in quarantine.
`;
const allocationFields = ["key", "pool", "cidr", "growth"] as const;
const quarantineFields = [...allocationFields, "freedOn"] as const;

/** The lock's text: entries by key, one a line, so that two branches that add a tenant each merge without help. */
export function printLock({ allocations, quarantine }: AddressLock): string {
  return `${header}version: 1\nallocations:${printEntries(allocations)}\nquarantine:${printEntries(quarantine)}\n`;
}

function printEntries(entries: readonly Entry[]): string {
  return entries.length === 0 ? " []" : entries.map((entry) => `\n  - ${printEntry(entry)}`).join("");
}

function printEntry(entry: Entry): string {
  const freed = "freedOn" in entry ? `, freedOn: "${entry.freedOn}"` : "";
  return `{ key: ${entry.key}, pool: ${entry.pool}, cidr: ${entry.cidr}, growth: ${entry.growth}${freed} }`;
}

/** Reads a lock. Conflict markers, broken YAML and wrong fields are issues at their line; all come back together. */
export function parseLock(text: string, file: string): Result<LockFile> {
  const marker = text.split("\n").findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line));
  if (marker >= 0) {
    return failure([
      issue("LOCK_CONFLICT_MARKERS", "the lock holds the conflict markers of an unfinished merge", {
        at: { file, line: marker + 1, column: 1 },
        fix: "take the main branch's version of this file, then run temelj estate lock: it adds what your branch needs",
      }),
    ]);
  }
  try {
    return new LockReader(text, file).read();
  } catch (error) {
    // The parser recurses: a text nested thousands of levels deep overflows its stack.
    if (!(error instanceof RangeError)) throw error;
    return failure([broken("the file is nested too deeply", { file, line: 1, column: 1 })]);
  }
}

class LockReader {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #issues: Issue[] = [];
  readonly #positions = new Map<Entry, SourcePosition>();

  constructor(text: string, file: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
  }

  read(): Result<LockFile> {
    const [error] = this.#document.errors;
    // What follows the first mistake is misread because of it.
    if (error !== undefined) this.#issues.push(broken(firstLine(error.message), this.#at(error.pos[0])));
    const { contents } = this.#document;
    if (this.#issues.length > 0) return failure(this.#issues);
    const positionOf: EntryPosition = (entry) => this.#positions.get(entry);
    if (contents === null || (isScalar(contents) && contents.value === null))
      return success({ lock: emptyLock, positionOf });
    if (!isMap(contents)) return failure([broken("the file is not a mapping", this.#at(contents.range[0]))]);
    const version: unknown = contents.get("version");
    if (version !== 1)
      this.#wrong(`version is ${JSON.stringify(version)}; only 1 is known`, contents.get("version", true));
    for (const { key } of contents.items) {
      const name: unknown = isScalar(key) ? key.value : undefined;
      if (!["version", "allocations", "quarantine"].includes(String(name)))
        this.#wrong(`"${String(name)}" is no part of a lock`, key);
    }
    const allocations = this.#entries(contents, "allocations", allocationFields) as Allocation[];
    const quarantine = this.#entries(contents, "quarantine", quarantineFields) as Quarantined[];
    if (this.#issues.length > 0) return failure(this.#issues);
    return success({ lock: { version: 1, allocations, quarantine }, positionOf });
  }

  #entries(contents: YAMLMap, name: string, fields: readonly string[]): Entry[] {
    const list = contents.get(name);
    if (list === undefined || list === null) return [];
    if (!isSeq(list)) {
      this.#wrong(`${name} is not a list`, contents.get(name, true));
      return [];
    }
    return list.items.flatMap((item) => {
      const entry = this.#entry(item, fields);
      if (entry === undefined) this.#wrong(`an entry of ${name} has not exactly the texts ${fields.join(", ")}`, item);
      return entry ?? [];
    });
  }

  #entry(item: unknown, fields: readonly string[]): Entry | undefined {
    if (!isMap(item) || item.items.length !== fields.length) return undefined;
    const values: Record<string, string> = {};
    for (const field of fields) {
      const value: unknown = item.get(field);
      if (typeof value !== "string" || !/^[\w./-]+$/.test(value)) return undefined;
      values[field] = value;
    }
    const { freedOn } = values;
    if (freedOn !== undefined && !isDay(freedOn)) return undefined;
    const entry = values as unknown as Entry;
    this.#positions.set(entry, this.#at(item.range?.[0] ?? 0));
    return entry;
  }

  #wrong(message: string, node: unknown): void {
    const range = (node as { readonly range?: readonly number[] } | null | undefined)?.range;
    this.#issues.push(broken(message, this.#at(range?.[0] ?? 0)));
  }

  #at(offset: number): SourcePosition {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function firstLine(message: string): string {
  return message.split(/ at line \d|\n/, 1)[0] ?? message;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function broken(message: string, at: SourcePosition): Issue {
  return issue("LOCK_UNREADABLE", message, {
    at,
    fix: "restore the file from version control, then run temelj estate lock",
  });
}
