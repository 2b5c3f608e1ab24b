// Compiles with progress on the terminal, and stops cleanly on Ctrl-C.

import type { InspectorReference, StackReport } from "@temelj/compile";
// Without the rest of the room, which loads the SDK: only workers need that.
import { compileEstate } from "@temelj/compile/estate";

import { plural } from "./print-issues.ts";
import type { Workspace } from "./load-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** Compiles the workspace's stacks; the inspector is a module of this package. */
export async function runCompilation(
  workspace: Workspace,
  inspector: InspectorReference,
  options: { readonly workers?: number },
  terminal: Terminal,
): Promise<readonly StackReport[]> {
  const { estate, stacks } = workspace;
  const interrupt = new AbortController();
  const onSignal = (): void => interrupt.abort();
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  let done = 0;
  terminal.progress(`compiling ${plural(stacks.length, "stack")} …`);
  try {
    return await compileEstate({
      estate,
      stacks,
      inspector,
      signal: interrupt.signal,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      onStack: ({ id }) => {
        done += 1;
        terminal.progress(`compiled ${done} of ${stacks.length}: ${id}`);
      },
    });
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
    terminal.quiet();
  }
}
