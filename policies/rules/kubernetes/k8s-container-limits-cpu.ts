// A container that may use every processor of a node does, sooner or later.

import { rule } from "@temelj/policy";

import { limitsResource } from "../../reading/kubernetes/compute-resources.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every container has a CPU limit: its own, the pod's, or a LimitRange's default. */
export const k8sContainerLimitsCpu = rule("k8s-container-limits-cpu", {
  title: { en: "Container has a CPU limit", cnr: "Kontejner ima ograničenje za CPU" },
  severity: "low",
  on: workloadTypes,
  why: "One busy container then takes all processor time that its neighbours on the node did not ask for.",
  attack: "A program that was made to mine coins takes the whole machine from its neighbours.",
  fix: "set resources.limits.cpu",
  sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => limitsResource(pod, "cpu", context));
  },
});
