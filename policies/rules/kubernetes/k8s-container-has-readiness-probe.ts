// A process that has started is not yet one that answers.

import { rule } from "@temelj/policy";

import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";
import { hasProbe } from "../../reading/kubernetes/probes.ts";

/** Every container that is meant to run on has a readiness probe. */
export const k8sContainerHasReadinessProbe = rule("k8s-container-has-readiness-probe", {
  title: { en: "Container has a readiness probe", cnr: "Kontejner ima provjeru spremnosti" },
  severity: "low",
  on: workloadTypes,
  why: "Without it people are sent to pods that can't answer yet, and a bad release replaces a good one to the last pod.",
  attack: "Visitors are sent to a program that has not started yet, and see errors after every update.",
  fix: "add a readinessProbe",
  sources: ["https://kubernetes.io/docs/concepts/workloads/pods/probes/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => hasProbe(pod, "readinessProbe"));
  },
});
