// A container without a limit takes what there is.

import { rule } from "@temelj/policy";

import { limitsResource } from "../../reading/kubernetes/compute-resources.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every container has a memory limit: its own, the pod's, or a LimitRange's default. */
export const k8sContainerLimitsMemory = rule("k8s-container-limits-memory", {
  title: { en: "Container has a memory limit", cnr: "Kontejner ima ograničenje za memoriju" },
  severity: "medium",
  on: workloadTypes,
  why: "One leak or flood then takes the node's whole memory, and the kernel kills other tenants' pods.",
  attack: "One upload that eats all memory kills other offices' programs on the same machine.",
  fix: "set resources.limits.memory",
  sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => limitsResource(pod, "memory", context));
  },
});
