// In a compile worker: hands the resources of a stack over, for comparisons.

import type { CompiledStack } from "@temelj/compile";
import type { DeploymentResource } from "@temelj/plan";

/** The resources of one stack. */
export default function compiledResources({ resources }: CompiledStack): readonly DeploymentResource[] {
  return resources;
}
