// A file's text, or why it is none: not a file, too large, unreadable, or not UTF-8.

import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

import { failure, issue, success, type Issue, type Result } from "@temelj/kernel";

import { displayPath } from "./display-path.ts";

/** Far beyond any file that a person writes, far below what would be slow to read. */
const largestBytes = 1024 * 1024;

/** Reads a file as UTF-8. */
export function readText(path: string): Result<string> {
  const file = displayPath(path);
  let bytes: Buffer;
  try {
    const found = statSync(path);
    // Reading a pipe or a device would wait for ever.
    if (!found.isFile()) return failure([unreadable(file, "it is not a file")]);
    if (found.size > largestBytes) return failure([tooLarge(file, found.size)]);
    bytes = readFileSync(path);
  } catch (error) {
    return failure([unreadable(file, reasonOf(error))]);
  }
  const mistake = encodingIssue(bytes, file);
  return mistake === undefined ? success(bytes.toString("utf8")) : failure([mistake]);
}

/** Why the operating system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  ELOOP: "its symbolic links lead in a circle",
  ENOENT: "it is not there",
  ENOTDIR: "it is not a folder",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
};

function unreadable(file: string, reason: string): Issue {
  return issue("FILE_UNREADABLE", `${file} cannot be read: ${reason}`, {
    at: { file, line: 1, column: 1 },
    fix: "put a readable file there, or remove it",
  });
}

function tooLarge(file: string, size: number): Issue {
  return issue("FILE_TOO_LARGE", `${file} has ${size} bytes`, {
    at: { file, line: 1, column: 1 },
    allowed: `at most ${largestBytes} bytes`,
    fix: "nobody writes such a file by hand: remove it",
  });
}

function encodingIssue(bytes: Buffer, file: string): Issue | undefined {
  const [first, second, third] = bytes;
  const mark =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
      ? "UTF-16"
      : first === 0xef && second === 0xbb && third === 0xbf
        ? "UTF-8 with a byte order mark"
        : undefined;
  if (mark !== undefined) return wrongEncoding(`${file} is written in ${mark}`, file, 1, 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return wrongEncoding(`${file} holds a zero byte, as UTF-16 and binary files do`, file, ...placeOf(bytes, zero));
  if (isUtf8(bytes)) return undefined;
  const wrong = firstWrongByte(bytes);
  const value = `0x${(bytes[wrong] ?? 0).toString(16)}`;
  return wrongEncoding(`${file} is not UTF-8: the byte ${value} begins no character`, file, ...placeOf(bytes, wrong));
}

function wrongEncoding(message: string, file: string, line: number, column: number): Issue {
  return issue("FILE_ENCODING", message, {
    at: { file, line, column },
    allowed: "UTF-8 without a byte order mark",
    fix: "save the file as UTF-8 in your editor",
  });
}

/** Found by halves: what precedes a wrong byte is valid on its own. */
function firstWrongByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = boundary(bytes, Math.floor((low + high) / 2), low);
    if (middle === low) break;
    if (isUtf8(bytes.subarray(low, middle))) low = middle;
    else high = middle;
  }
  for (let end = low + 1; end <= high; end += 1) if (isUtf8(bytes.subarray(low, end))) low = end;
  return low;
}

/** The nearest byte at or before a position that could begin a character. */
function boundary(bytes: Buffer, position: number, lowest: number): number {
  let start = position;
  while (start > lowest && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

function placeOf(bytes: Buffer, position: number): [line: number, column: number] {
  const before = bytes.subarray(0, position).toString("utf8").split("\n");
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
