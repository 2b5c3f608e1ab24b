// Makes a folder with all those above it.

import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and what is missing above it. Throws where that is not possible.
 *
 * Not Node's own recursive mkdir: that never returns below a folder in which nothing can be made, such as /proc
 * (Node 24.21.0).
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(path)) throw error;
  }
}
