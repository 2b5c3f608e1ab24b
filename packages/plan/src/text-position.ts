// Lines and columns of places in a JSON text, by offset and by path.

import type { SourcePosition } from "@temelj/kernel";

import { scanJson, type JsonPath } from "./scan-json.ts";

/** The position of an offset in a text. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { file, line, column: offset - start + 1 };
}

/** Positions of values by path. Of a value that is not there, the position of what should hold it. */
export function positionsOf(
  file: string,
  text: string,
  paths: readonly JsonPath[],
): (path: JsonPath) => SourcePosition {
  const wanted = new Set(paths.flatMap((path) => path.map((_, length) => keyOf(path.slice(0, length + 1)))));
  const found = new Map<string, number>();
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  scanJson(text, (path, offset) => {
    if (path.length > deepest) return;
    const key = keyOf(path);
    if (wanted.has(key)) found.set(key, offset);
  });
  const positions = positionsInOrder(file, text, [...found.values(), 0]);
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = found.get(keyOf(path.slice(0, length)));
      if (offset !== undefined) return positions(offset);
    }
    return positions(0);
  };
}

function keyOf(path: JsonPath): string {
  return path.join("\n");
}

/** Positions of many offsets in one pass. */
function positionsInOrder(file: string, text: string, offsets: readonly number[]): (offset: number) => SourcePosition {
  const positions = new Map<number, SourcePosition>();
  let line = 1;
  let start = 0;
  let end = text.indexOf("\n");
  for (const offset of offsets.toSorted((left, right) => left - right)) {
    while (end >= 0 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf("\n", start);
    }
    positions.set(offset, { file, line, column: offset - start + 1 });
  }
  return (offset) => positions.get(offset) ?? { file, line: 1, column: 1 };
}
