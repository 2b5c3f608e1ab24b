// The resources of all judged plans, by type and URN, in order. Built once; a rule sees only its types.

import type { Plan } from "@temelj/plan";

import { JudgedResource } from "./judged-resource.ts";
import { newestType } from "./older-types.ts";

/** Resources for look-up. */
export class ResourceIndex {
  /** In the order of plans and registration. */
  readonly resources: readonly JudgedResource[];

  readonly #byType = new Map<string, JudgedResource[]>();
  readonly #byUrn = new Map<string, JudgedResource>();

  constructor(plans: readonly Plan[]) {
    this.resources = plans.flatMap((plan) => plan.resources.map((resource) => new JudgedResource(resource, plan)));
    for (const judged of this.resources) {
      const same = this.#byType.get(judged.type);
      if (same === undefined) this.#byType.set(judged.type, [judged]);
      else same.push(judged);
      this.#byUrn.set(judged.resource.urn, judged);
    }
  }

  /** All resources of a type, under any of its tokens. */
  ofType(type: string): readonly JudgedResource[] {
    return this.#byType.get(newestType(type)) ?? [];
  }

  /** The resource with a URN. */
  withUrn(urn: string): JudgedResource | undefined {
    return this.#byUrn.get(urn);
  }
}
