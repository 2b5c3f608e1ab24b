// Pods that a rule forgives: what the Pod Security Standards leave out for Windows and for user namespaces.

import { allOf, notApplicable, type Verdict } from "@temelj/policy";

import { isFalse } from "./booleans.ts";
import type { Pod } from "./pods.ts";

/** Judges a pod, but not one that runs on Windows, where the setting does not exist. */
export function unlessWindows(pod: Pod, check: () => Verdict): Verdict {
  return unless(() => pod.spec.os?.name === "windows", "the pod runs on Windows, which has no such setting", check);
}

/** Judges a pod, but not one with users of its own, whose root is nobody on the node. */
export function unlessUserNamespace(pod: Pod, check: () => Verdict): Verdict {
  return unless(() => isFalse(pod.spec.hostUsers), "the pod has a user namespace of its own (hostUsers: false)", check);
}

/** Asks for the exemption only when it matters: a pod that holds anyway passes, whatever is not known of it. */
function unless(isExempt: () => boolean, reason: string, check: () => Verdict): Verdict {
  const verdict = allOf(check);
  const matters = verdict.outcome === "fail" || verdict.outcome === "unknown";
  return matters && isExempt() ? notApplicable(reason) : verdict;
}
