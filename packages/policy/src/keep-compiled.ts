// Lets a policy pack start faster from the second time on: what Node has compiled stays on disk.

import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";

/** Where the compiled form of a pack's modules is kept, given the pack's folder. */
export function compiledFolder(folder: string): string {
  return join(folder, "node_modules", ".cache", "compiled");
}

/**
 * Loads a pack's modules, hundreds of small ones, and keeps their compiled form in `node_modules/.cache` of the pack's
 * folder. They are loaded after this function is called, so it has to be what a pack's entry file does first. Where
 * that folder cannot be written, everything is compiled each time.
 *
 * A pack that fails to load ends the policy host with an error, and with it the preview.
 */
export function keepCompiled(folder: string, load: () => Promise<unknown>): void {
  enableCompileCache(compiledFolder(folder));
  // The host reports what is rejected and not caught, and ends. It is killed when done, so nothing is left for its end.
  void load().then(() => flushCompileCache());
}
