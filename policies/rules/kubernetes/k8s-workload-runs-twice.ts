// One pod is none while its node restarts.

import { fail, pass, rule } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { namespaceOf } from "../../reading/kubernetes/namespaces.ts";
import { everyPod } from "../../reading/kubernetes/pods.ts";
import { leastReplicas } from "../../reading/kubernetes/replicas.ts";

/** A Deployment runs at least so many pods (parameter), by itself or by its autoscaler. */
export const k8sWorkloadRunsTwice = rule("k8s-workload-runs-twice", {
  title: { en: "Deployment runs more than one pod", cnr: "Deployment pokreće više od jednog poda" },
  severity: "low",
  on: tokensOf("Deployment").filter((token) => !isPatch(token)),
  why: "Each upgrade of a node is an outage.",
  attack: "A flood or a crash takes the only pod down; nobody is served until it is back.",
  fix: "set replicas to at least 2",
  sources: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  parameters: { replicas: 2 as number },
  check(workload, context) {
    const { replicas } = context.config;
    return everyPod(workload, context, (pod) => {
      const given = leastReplicas(pod, namespaceOf(pod.object, context), context);
      const path = `${pod.object.prefix}spec.replicas`;
      return given >= replicas ? pass() : fail({ path, given, allowed: `at least ${replicas}` });
    });
  },
});
