// Where a finding is, as code hosts want it: a path in the repository and a line.

import type { PlacedFinding } from "./clean-report.ts";

/** A place in a file of the repository. */
export interface Location {
  /** Relative to the repository's root, with `/`, not yet encoded. */
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  /** False when only the stack is known: then no such file need exist. */
  readonly known: boolean;
}

/**
 * The place that registered the resource; else the file that was judged; else `project/stack`, since code hosts turn
 * down a finding without a path.
 */
export function locationOf({ source, stack, urn, type }: PlacedFinding): Location {
  if (source !== undefined) {
    // What is not the program's, such as a waiver, has its path from the root already.
    const inProgram = !source.file.startsWith("/") && !type.startsWith("temelj:policy:");
    const folder = inProgram && stack.directory !== undefined ? [stack.directory] : [];
    const path = relative([...folder, source.file].join("/"));
    if (path !== "") return { path, line: atLeastOne(source.line), column: atLeastOne(source.column), known: true };
  }
  const file = stack.file === undefined || stack.file === "-" ? "" : relative(stack.file);
  if (file !== "") return { path: file, line: 1, known: false };
  return { path: relative(`${stack.project}/${stack.stack}`) || relative(urn) || "stack", line: 1, known: false };
}

/** As a URI reference. */
export function pathUri(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Without `.`, `..` that leave the repository, empty steps and a leading slash. */
function relative(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function atLeastOne(value: number): number {
  return Number.isSafeInteger(value) && value > 0 ? value : 1;
}
