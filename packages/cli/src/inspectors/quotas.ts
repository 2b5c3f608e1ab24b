// In a compile worker: counts what a stack uses of AWS's quotas of networks.

import type { CompiledStack } from "@temelj/compile";
import { planOf } from "@temelj/plan";
import { quotaUse, type QuotaUse } from "@temelj/proof";

/** The use of one stack. */
export default function quotas({ project, stack, resources }: CompiledStack): readonly QuotaUse[] {
  return quotaUse([planOf(project, stack, resources)]);
}
