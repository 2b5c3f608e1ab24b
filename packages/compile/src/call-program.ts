// Runs a program once for each stack, although a thread loads a module only once.

import { createRequire, registerHooks, type ResolveHookContext } from "node:module";
import { dirname, sep } from "node:path";
import { pathToFileURL } from "node:url";

type Module = Readonly<Record<string, unknown>>;

/** Entries that do their work while they are loaded, or that failed to load: to be loaded anew for the next run. */
const workingAtLoad = new Set<string>();

/**
 * Runs a program. One that exports a function as its default is called; one that registers its resources while it is
 * loaded is loaded anew for each run, together with its own files. Resolves to the stack's outputs. What counts as
 * outputs is what counts for Pulumi's own host.
 */
export async function callProgram(entry: string): Promise<unknown> {
  const url = pathToFileURL(entry).href;
  const again = workingAtLoad.delete(entry);
  let program: unknown;
  try {
    if (again) forgetCommonJs(entry);
    program = exportOf((await import(again ? freshUrl(url) : url)) as Module);
  } finally {
    // A module that threw would throw the very same error again, without the place where it happened.
    if (typeof program !== "function") workingAtLoad.add(entry);
  }
  return typeof program === "function" ? (program as () => unknown)() : program;
}

function exportOf(loaded: Module): unknown {
  // Node gives what a CommonJS module exports under this name too, beside its parts.
  if ("module.exports" in loaded) return loaded["module.exports"];
  if (!("default" in loaded)) return { ...loaded };
  if (Object.keys(loaded).length > 1) {
    throw new Error("expected entrypoint module to have either a default export or named exports but not both");
  }
  return loaded["default"];
}

/** CommonJS modules are known by their files, whatever their URLs. */
function forgetCommonJs(entry: string): void {
  const { cache } = createRequire(entry);
  const own = dirname(entry) + sep;
  const installed = `${sep}node_modules${sep}`;
  for (const file of Object.keys(cache)) {
    if (file.startsWith(own) && !file.slice(own.length - 1).includes(installed)) delete cache[file];
  }
}

const freshMark = "temelj-run";
let runs = 0;

/** The same module under a URL that was never loaded. */
function freshUrl(url: string): string {
  if (runs === 0) registerHooks({ resolve: resolveAlongside });
  runs += 1;
  return `${url}?${freshMark}=${runs}`;
}

/** What a fresh module imports of its own files is fresh too: they may register resources as well. */
function resolveAlongside(
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context?: ResolveHookContext) => { url: string },
): { url: string } {
  const resolved = next(specifier, context);
  const run = new RegExp(`\\?(?<mark>${freshMark}=\\d+)$`).exec(context.parentURL ?? "")?.groups?.["mark"];
  const isOwnFile = /^\.{1,2}\//.test(specifier) && resolved.url.startsWith("file:");
  return run === undefined || !isOwnFile ? resolved : { ...resolved, url: `${resolved.url}?${run}` };
}
