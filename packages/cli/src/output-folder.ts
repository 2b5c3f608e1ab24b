// A folder of results that appears whole or not at all: written beside its place, then moved there.

import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

import { failure, issue, makeFolder, success, type Result } from "@temelj/kernel";

/** Results on their way to a folder. */
export interface OutputFolder {
  /** Where to write for now; on the same file system as the folder itself. */
  readonly staging: string;
  /** Moves these files into the folder, in order, and removes what is left of the staging area. */
  publish(files: readonly string[]): void;
  /** Throws everything away that was not published. */
  discard(): void;
}

/** Opens a folder for results; an issue when nothing can be written there. */
export function openOutputFolder(out: string): Result<OutputFolder> {
  if (existsSync(out) && !statSync(out).isDirectory()) {
    const details = { allowed: "a folder", fix: "name a folder" };
    return failure([issue("OUTPUT_UNWRITABLE", `--out is "${out}", which is a file`, details)]);
  }
  try {
    const target = resolve(out);
    makeFolder(target);
    const staging = mkdtempSync(join(dirname(target), `.${basename(target)}-partial-`));
    const discard = (): void => rmSync(staging, { recursive: true, force: true });
    const publish = (files: readonly string[]): void => {
      for (const file of files) {
        makeFolder(dirname(join(target, file)));
        renameSync(join(staging, file), join(target, file));
      }
      discard();
    };
    return success({ staging, publish, discard });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const fix = "name a folder that you may write to, in one that you may write to";
    return failure([issue("OUTPUT_UNWRITABLE", `nothing can be written to "${out}": ${message}`, { fix })]);
  }
}
