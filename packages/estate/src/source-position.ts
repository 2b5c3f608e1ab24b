// Where a value of an estate stands, for those who find something wrong with what came of it.

import { join } from "node:path";

import type { SourcePosition } from "@temelj/kernel";
import { displayPath, parseYaml, readText } from "@temelj/yaml";

/**
 * Position of a value in a file of an estate, such as `["services", 0, "portal", "domain"]` of
 * `municipalities/kotor.yaml`. Reads the file again: for messages, not for loops. Undefined when it can't be read.
 */
export function sourcePosition(
  directory: string,
  file: string,
  path: readonly (string | number)[],
): SourcePosition | undefined {
  const full = join(directory, file);
  const text = readText(full);
  const parsed = text.ok ? parseYaml(text.value, displayPath(full)) : undefined;
  return parsed?.ok === true ? parsed.value.at(path) : undefined;
}
