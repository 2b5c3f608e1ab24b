// Settings that are resources of their own, beside what they are for.

import { allOf, notApplicable, pass, type Verdict } from "@temelj/policy";

/**
 * Judges a setting by itself where what it is for is not in the stack, or nobody knows whether it is. Otherwise the two
 * are judged together, once.
 */
export function judgedAlone(owner: () => unknown, check: () => Verdict): Verdict {
  const known = allOf(() => (owner() === undefined ? pass() : notApplicable("judged with what it is for")));
  return known.outcome === "not-applicable" ? known : check();
}
