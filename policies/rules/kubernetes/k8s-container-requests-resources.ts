// The scheduler can only share out what containers ask for.

import { allOf, rule } from "@temelj/policy";

import { requestsResource } from "../../reading/kubernetes/compute-resources.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every container asks for processor time and memory; a limit, the pod's own and a LimitRange's default count. */
export const k8sContainerRequestsResources = rule("k8s-container-requests-resources", {
  title: { en: "Container requests CPU and memory", cnr: "Kontejner traži CPU i memoriju" },
  severity: "low",
  on: workloadTypes,
  why: "Pods that ask for nothing are put on full nodes and are the first to be evicted.",
  attack: "Without a request the program is the first that is thrown off a full machine.",
  fix: "set resources.requests.cpu and resources.requests.memory",
  sources: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      allOf(
        () => requestsResource(pod, "cpu", context),
        () => requestsResource(pod, "memory", context),
      ),
    );
  },
});
