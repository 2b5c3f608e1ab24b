// One YAML file: its value, and where each part of it stands.

import type { SourcePosition } from "@temelj/kernel";
import { isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from "yaml";

/** Steps from the top of a file to a value: keys and positions in lists. */
export type ValuePath = readonly PropertyKey[];

/** A parsed file. Positions are looked up when they are needed, so a file without mistakes costs nothing. */
export class YamlFile {
  /** Path as the user would type it. */
  readonly name: string;
  readonly value: unknown;
  readonly #contents: unknown;
  readonly #lines: LineCounter;

  constructor(name: string, document: Document.Parsed, lines: LineCounter) {
    this.name = name;
    this.value = document.toJS({ maxAliasCount: 0 });
    this.#contents = document.contents;
    this.#lines = lines;
  }

  /** Where the value at a path begins; where there is none, the nearest value around it. */
  at(path: ValuePath): SourcePosition {
    let node = this.#contents;
    for (const step of path) {
      const inner = childOf(node, step)?.value;
      if (!isNode(inner)) break;
      node = inner;
    }
    return this.#position(node);
  }

  /** Where a key of the mapping at a path begins. */
  atKey(path: ValuePath, key: string): SourcePosition {
    let node = this.#contents;
    for (const step of path) node = childOf(node, step)?.value ?? node;
    const found = childOf(node, key)?.key;
    return this.#position(isNode(found) ? found : node);
  }

  #position(node: unknown): SourcePosition {
    const offset = isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function childOf(node: unknown, step: PropertyKey): { readonly key?: unknown; readonly value?: unknown } | undefined {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isPair(pair) && keyText(pair.key) === step);
}

/** A key as it is in the value: `? [a, b]` and a missing key are possible in YAML, though in no estate. */
function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : String(key);
}
