// A process that hangs does not exit.

import { rule } from "@temelj/policy";

import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";
import { hasProbe } from "../../reading/kubernetes/probes.ts";

/** Every container that is meant to run on has a liveness probe. */
export const k8sContainerHasLivenessProbe = rule("k8s-container-has-liveness-probe", {
  title: { en: "Container has a liveness probe", cnr: "Kontejner ima provjeru da li je živ" },
  severity: "low",
  on: workloadTypes,
  why: "Without it a container that hangs is never restarted, and its pod counts as running.",
  attack: "A program hangs after strange input, and nothing starts it again until citizens call.",
  fix: "add a livenessProbe that fails only when a restart would help",
  sources: ["https://kubernetes.io/docs/concepts/workloads/pods/probes/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => hasProbe(pod, "livenessProbe"));
  },
});
