// What a required setting's absence means: a failure, unless a patch says only a part of the object.

import { fail, notApplicable, type FailDetails, type Verdict } from "@temelj/policy";

/** A setting is not there. Of a patch that says nothing: the object itself is managed elsewhere. */
export function missing({ partial }: { readonly partial: boolean }, path: string, details: FailDetails = {}): Verdict {
  if (partial) return notApplicable(`the patch says nothing of ${path}`);
  return fail({ path, ...details });
}
