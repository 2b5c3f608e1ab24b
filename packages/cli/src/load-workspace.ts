// What every command on an estate starts with: its folder, the loaded estate, and the stacks asked for.

import { estateStacks, loadEstate, type Estate, type StackDefinition } from "@temelj/estate";
import { failure, success, type Result } from "@temelj/kernel";

import { estateDirectory } from "./estate-directory.ts";
import { selectStacks } from "./select-stacks.ts";

/** Options that these commands share. */
export interface WorkspaceOptions {
  readonly estate?: string;
  readonly stack?: readonly string[];
}

/** An estate without mistakes, and the stacks to work on. */
export interface Workspace {
  readonly estate: Estate;
  readonly stacks: readonly StackDefinition[];
}

/** Loads the estate and selects its stacks; every mistake in either is in the result. */
export function loadWorkspace(options: WorkspaceOptions): Result<Workspace> {
  const directory = estateDirectory(options.estate);
  if (!directory.ok) return directory;
  const loaded = loadEstate(directory.value);
  if (!loaded.ok) return loaded;
  const selected = selectStacks(estateStacks(loaded.value), options.stack);
  if (!selected.ok) return failure([...loaded.issues, ...selected.issues]);
  return success({ estate: loaded.value, stacks: selected.value }, loaded.issues);
}
