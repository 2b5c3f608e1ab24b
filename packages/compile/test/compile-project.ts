// Compiles the projects of this folder as an estate's stacks.

import { fileURLToPath } from "node:url";

import { loadEstate, type StackDefinition } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";

import { compileEstate, type EstateCompilation, type StackReport } from "../src/index.ts";

/** Where the projects are. */
export const projects = fileURLToPath(new URL("projects", import.meta.url));

/** Any estate: these programs do not look at it. */
const estate = valueOrThrow(loadEstate(fileURLToPath(new URL("../../../stacks/estate", import.meta.url))));

/** A stack of a project in this folder; `needs` are ids of the stacks that it reads. */
export function stackOf(id: string, needs: readonly string[] = []): StackDefinition {
  const [project = "", stack = ""] = id.split("/");
  return { id, project, stack, layer: "organization", directory: `${projects}/${project}`, dependsOn: needs };
}

/** Compiles stacks in workers, as the command does. */
export function compileProjects(
  stacks: readonly StackDefinition[],
  options: Partial<EstateCompilation> = {},
): Promise<readonly StackReport[]> {
  const inspector = { module: new URL("resources-inspector.ts", import.meta.url).href, options: undefined };
  return compileEstate({ estate, stacks, inspector, workers: 1, ...options });
}
