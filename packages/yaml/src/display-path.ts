// Paths as the user would type them.

import { isAbsolute, relative, sep } from "node:path";

/** Relative to the working directory where it is inside it; otherwise as given. */
export function displayPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const inside = fromHere !== "" && fromHere !== ".." && !fromHere.startsWith(`..${sep}`) && !isAbsolute(fromHere);
  return inside ? fromHere : path;
}
