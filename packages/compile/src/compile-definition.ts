// Compiles a stack of the estate: finds its program and configuration, then runs it.

import type { StackDefinition } from "@temelj/estate";
import type { Issue } from "@temelj/kernel";

import { compileStack, type CompiledStack, type StackRun } from "./compile-stack.ts";
import { callProgram } from "./call-program.ts";
import { readProject, readStackConfig } from "./stack-program.ts";

/** Compiles one stack of an estate. A missing or unreadable project is an issue like any other. */
export async function compileDefinition(
  definition: StackDefinition,
  context: Pick<StackRun, "simulation" | "upstream" | "positions">,
): Promise<CompiledStack> {
  const { id, directory, project, stack } = definition;
  const program = readProject(directory);
  if (!program.ok) return notCompiled(definition, program.issues);
  const config = readStackConfig(directory, project, stack);
  if (!config.ok) return notCompiled(definition, config.issues);
  const { entry, name } = program.value;
  return compileStack({
    id,
    project: name,
    stack,
    config: config.value,
    program: () => callProgram(entry),
    ...context,
  });
}

function notCompiled({ id, project, stack }: StackDefinition, issues: readonly Issue[]): CompiledStack {
  return { id, project, stack, resources: [], outputs: {}, issues };
}
