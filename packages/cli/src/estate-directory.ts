// Finds the estate's folder: the one that was named, or stacks/estate here or in a folder above.

import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { failure, issue, success, type Result } from "@temelj/kernel";

/** The estate's folder, relative to the working directory where that is shorter. */
export function estateDirectory(named: string | undefined): Result<string> {
  if (named !== undefined) {
    if (existsSync(named) && statSync(named).isDirectory()) return success(named);
    return failure([
      issue("ESTATE_FOLDER_MISSING", `--estate is "${named}", which is not a folder`, {
        allowed: "a folder with an estate.yaml",
        fix: "name the estate's folder, for example --estate stacks/estate",
      }),
    ]);
  }
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const candidate = join(folder, "stacks/estate");
    if (existsSync(join(candidate, "estate.yaml"))) return success(relative(process.cwd(), resolve(candidate)) || ".");
    if (dirname(folder) === folder) break;
  }
  return failure([
    issue("ESTATE_FOLDER_MISSING", "there is no stacks/estate/estate.yaml here or in a folder above", {
      fix: "run temelj inside the workspace, or name the folder: --estate DIR",
    }),
  ]);
}
