// Compiles stacks of an estate and hands their resources over, for tests that compare or judge them.

import { compileEstate } from "@temelj/compile";
import { estateStacks, type Estate, type StackDefinition } from "@temelj/estate";
import type { DeploymentResource } from "@temelj/plan";
import { expect } from "vitest";

/** The resources by id of the stack. The test fails where a stack can't be compiled. */
export async function compileResources(
  estate: Estate,
  { only, workers }: { readonly only?: (stack: StackDefinition) => boolean; readonly workers?: number } = {},
): Promise<ReadonlyMap<string, readonly DeploymentResource[]>> {
  const all = estateStacks(estate);
  const inspector = { module: new URL("./compiled-resources.ts", import.meta.url).href, options: undefined };
  const stacks = only === undefined ? all : all.filter(only);
  const reports = await compileEstate({ estate, stacks, inspector, ...(workers === undefined ? {} : { workers }) });
  for (const { issues } of reports) expect(issues).toEqual([]);
  return new Map(reports.map(({ id, inspected }) => [id, inspected as readonly DeploymentResource[]]));
}
