// How resources count towards a quota.

import type { PlanResource } from "@temelj/plan";

import { text, type PlanIndex } from "./plan-index.ts";

/** Of what a resource is one, or several. */
export interface Counted {
  /** Id of what the quota is for. Undefined counts for nothing: it is not known. */
  readonly of: string | undefined;
  readonly count: number;
  /** Its own id, when others count through it. */
  readonly id?: string | undefined;
  /** Prefix lists that count as many as they may hold. */
  readonly lists?: readonly string[];
  /** Where it is not AWS's: a limit that the program chose. */
  readonly limit?: number;
}

/** Who counts towards a quota: by type, what the quota is for and how many of it the resource is. */
export type Counters = Readonly<
  Record<string, (resource: PlanResource, index: PlanIndex) => Counted | readonly Counted[]>
>;

/** One of whatever a property names. */
export function perText(property: string): Counters[string] {
  return ({ inputs, outputs }) => one(text(inputs[property]) ?? text(outputs[property]));
}

/** One of its account and region. */
export function perPlace(resource: PlanResource, index: PlanIndex): Counted {
  return one(index.placeOf(resource));
}

/** One of something. */
export function one(of: string | undefined): Counted {
  return { of, count: 1 };
}
