// What is granted to the account "default" is granted to every pod that says nothing.

import { fail, pass, rule, type Verdict } from "@temelj/policy";

import { isFalse } from "../../reading/kubernetes/booleans.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import type { Surroundings } from "../../reading/kubernetes/namespaces.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";
import { accountName, accountOf } from "../../reading/kubernetes/service-accounts.ts";

/** A pod runs under an account of its own, or mounts no token of the default one. */
export const k8sPodUsesOwnServiceAccount = rule("k8s-pod-uses-own-service-account", {
  title: {
    en: "Pod does not act as the default service account",
    cnr: "Pod ne djeluje kao podrazumijevani servisni nalog",
  },
  severity: "medium",
  on: workloadTypes,
  why: "All pods of a namespace share that account: a right that one needs, all have, and no log tells them apart.",
  attack: "Programs that share an account share its rights: breaking into one gives all.",
  fix: "set serviceAccountName to a ServiceAccount of the workload, or automountServiceAccountToken to false",
  controls: ["cis-kubernetes-1.12:5.1.5", "cis-eks-1.7.0:4.1.5"],
  sources: ["https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => hasOwn(pod, context));
  },
});

function hasOwn(pod: Pod, surroundings: Surroundings): Verdict {
  if (accountName(pod) !== "default") return pass();
  const { automountServiceAccountToken: mounts, serviceAccountName: given } = pod.spec;
  if (isFalse(mounts)) return pass();
  if (mounts === undefined && !pod.partial && isFalse(accountOf(pod, surroundings)?.automountServiceAccountToken)) {
    return pass();
  }
  const path = `${pod.path}.serviceAccountName`;
  const details = { path, allowed: "the name of another account" };
  return given === undefined ? missing(pod, path, details) : fail({ ...details, given });
}
