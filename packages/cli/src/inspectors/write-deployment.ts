// In a compile worker: writes a stack as a Pulumi deployment export.

import { join } from "node:path";

import type { CompiledStack } from "@temelj/compile";
import { canonicalJson, valueOrThrow, writeFileAtomic } from "@temelj/kernel";
import { deploymentOf } from "@temelj/plan";

/** Writes `<out>/<project>/<stack>.json` unless the stack failed; returns the file's path, relative to the folder. */
export default function writeDeployment(stack: CompiledStack, options: unknown): string | undefined {
  if (stack.issues.some(({ severity }) => severity === "error")) return undefined;
  const { out } = options as { readonly out: string };
  const path = join(stack.project, `${stack.stack}.json`);
  valueOrThrow(writeFileAtomic(join(out, path), `${canonicalJson(deploymentOf(stack.resources, "v3.270.0"), 2)}\n`));
  return path;
}
