// Writes beside, then renames: a reader sees the old file or the new one, never half of one.

import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { failure, issue, success, type Result } from "./issue.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Replaces a file in one step, making its folders first. On failure the old file is untouched, nothing is left
 * beside it, and the result is an `OUTPUT_UNWRITABLE` issue.
 */
export function writeFileAtomic(path: string, content: string | Uint8Array): Result<string> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    writeFileSync(beside, content);
    renameSync(beside, path);
    return success(path);
  } catch (error) {
    discard(beside);
    const reason = error instanceof Error ? error.message : String(error);
    return failure([
      issue("OUTPUT_UNWRITABLE", `cannot write ${path}: ${reason}`, {
        fix: "choose a folder that you may write to, or free space on the disk",
      }),
    ]);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder itself is what could not be written: there is nothing to discard.
  }
}
