// What a pack knows of the stack that the host shows: read once, for all of its policies.

import type { Plan, PropertyMap } from "@temelj/plan";

import { hostPlan, type HostResource } from "./host-plan.ts";
import { newestType } from "./older-types.ts";
import { readHostProperties } from "./read-host-value.ts";

/**
 * The host shows a resource's inputs only before the stack is whole, and it reads all resources again for each policy
 * of a stack: with hundreds of rules that is most of what a pack costs.
 */
export class HostStack {
  readonly #inputs = new Map<string, PropertyMap>();
  #plan: Plan | undefined;
  #types: ReadonlySet<string> = new Set();

  /** What a resource was asked to be. */
  remember(urn: string, properties: unknown): void {
    this.#inputs.set(urn, readHostProperties(properties));
  }

  /** The stack as the host shows it to the first policy: it is the same for those that follow. */
  show(resources: readonly HostResource[]): void {
    this.#plan = hostPlan(resources, this.#inputs);
    this.#types = new Set(resources.map(({ type }) => newestType(type)));
  }

  /** The stack has been judged. The next one that the host shows may be another. */
  forget(): void {
    this.#plan = undefined;
  }

  /** The plan of the stack: the one shown before, else the one of these resources. */
  plan(resources: readonly HostResource[]): Plan {
    return this.#plan ?? hostPlan(resources, this.#inputs);
  }

  /** Whether it certainly has no resource of these types. */
  lacks(types: readonly string[]): boolean {
    return this.#plan !== undefined && !types.some((type) => this.#types.has(newestType(type)));
  }
}
