// From a call stack to the line that the program's author wrote.

import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import type { SourcePosition } from "@temelj/kernel";

import type { CallFrame } from "./resource-monitor.ts";

/** Frames that are never the author's: libraries, and the base class through which components register children. */
const notTheAuthors = /\/node_modules\/|\/component\/(?:src|dist)\/landing-zone-component\.|\/compile\/(?:src|dist)\//;

/** The innermost frame in the author's own code, with a path relative to the working directory. */
export function authorPosition(frames: readonly CallFrame[]): SourcePosition | undefined {
  const frame = frames.find(({ uri }) => uri.startsWith("file:") && !notTheAuthors.test(uri));
  if (frame === undefined) return undefined;
  const path = fileURLToPath(frame.uri.replace(/\?.*$/, ""));
  return { file: relative(process.cwd(), path), line: frame.line, column: frame.column };
}
