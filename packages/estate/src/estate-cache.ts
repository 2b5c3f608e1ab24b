// Estates that this process has loaded already, so that many programs in one process parse the files once.

import { resolve } from "node:path";

import { success, type Result } from "@temelj/kernel";

import type { Estate } from "./estate.ts";
import { loadEstate } from "./load-estate.ts";

const primed = new Map<string, Estate>();

/** Makes an estate known, such as one that another process loaded. Later {@link estateAt} calls return it. */
export function primeEstate(directory: string, estate: Estate): void {
  primed.set(resolve(directory), estate);
}

/** The estate of a folder: the known one, or loaded and known from now on. One with mistakes is not kept. */
export function estateAt(directory: string): Result<Estate> {
  const known = primed.get(resolve(directory));
  if (known !== undefined) return success(known);
  const loaded = loadEstate(directory);
  if (loaded.ok) primeEstate(directory, loaded.value);
  return loaded;
}

/** Forgets an estate, so that the next {@link estateAt} reads its files again. */
export function forgetEstate(directory: string): void {
  primed.delete(resolve(directory));
}
