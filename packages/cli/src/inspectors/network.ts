// In a compile worker: keeps what a stack says about networks.

import type { CompiledStack } from "@temelj/compile";
import { planOf } from "@temelj/plan";
import { networkFacts, type NetworkFacts } from "@temelj/proof";

/** The facts of one stack. */
export default function network({ project, stack, resources }: CompiledStack): NetworkFacts {
  return networkFacts([planOf(project, stack, resources)]);
}
