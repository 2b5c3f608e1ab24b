// Where this package's inspectors are: modules that compile workers load.

/** URL of `inspectors/<name>`, whether the package runs from source or built. */
export function inspectorUrl(name: string): string {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./inspectors/${name}.${extension}`, import.meta.url).href;
}
