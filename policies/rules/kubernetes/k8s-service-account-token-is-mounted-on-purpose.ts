// A token in a pod speaks to the cluster in the pod's name.

import { fail, isTrue, pass, rule, type Verdict } from "@temelj/policy";

import { isFalse } from "../../reading/kubernetes/booleans.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import type { Surroundings } from "../../reading/kubernetes/namespaces.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";
import { accountName, accountOf, isGranted } from "../../reading/kubernetes/service-accounts.ts";

/** A pod mounts its service account's token only when a binding of the stack grants something to that account. */
export const k8sServiceAccountTokenIsMountedOnPurpose = rule("k8s-service-account-token-is-mounted-on-purpose", {
  title: {
    en: "Service account token is mounted only where it is needed",
    cnr: "Token servisnog naloga montiran je samo gdje je potreban",
  },
  severity: "medium",
  on: workloadTypes,
  why: "By default every pod carries a token: who breaks into any of them asks the cluster in its name.",
  attack: "A web server that never talks to the cluster carries a token; whoever reads its files has it.",
  fix: "set automountServiceAccountToken to false on the pod or on its ServiceAccount",
  controls: ["cis-kubernetes-1.12:5.1.6", "cis-eks-1.7.0:4.1.6"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting",
  ],
  check(workload, context) {
    return everyPod(workload, context, (pod) => onPurpose(pod, context));
  },
});

/** The pod's own word goes before its account's. */
function onPurpose(pod: Pod, surroundings: Surroundings): Verdict {
  const path = `${pod.path}.automountServiceAccountToken`;
  const given = pod.spec.automountServiceAccountToken;
  if (isFalse(given)) return pass();
  if (!isTrue(given) && pod.partial) return missing(pod, path);
  if (!isTrue(given) && isFalse(accountOf(pod, surroundings)?.automountServiceAccountToken)) return pass();
  if (accountName(pod) !== "default" && isGranted(pod, surroundings)) return pass();
  return fail({ path, given, allowed: "false, unless a binding grants something to the pod's own account" });
}
