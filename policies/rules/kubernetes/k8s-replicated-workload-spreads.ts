// Two replicas on one node are one replica when the node goes.

import { anyOf, isAbsent, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { namespaceOf, type Surroundings } from "../../reading/kubernetes/namespaces.ts";
import { everyPod, type Pod } from "../../reading/kubernetes/pods.ts";
import { leastReplicas, replicatedKinds } from "../../reading/kubernetes/replicas.ts";

/** A workload of two pods or more says how they are spread: by topology, or away from each other. */
export const k8sReplicatedWorkloadSpreads = rule("k8s-replicated-workload-spreads", {
  title: {
    en: "Replicas are spread over nodes or zones",
    cnr: "Replike su raspoređene po čvorovima ili zonama",
  },
  severity: "low",
  on: tokensOf(...replicatedKinds).filter((token) => !isPatch(token)),
  why: "Replicas that stand on one node or in one zone all fall with it.",
  attack: "All copies are on one machine; when it fails, so does the service.",
  fix: "add topologySpreadConstraints over topology.kubernetes.io/zone and kubernetes.io/hostname",
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => spreads(pod, context));
  },
});

function spreads(pod: Pod, surroundings: Surroundings): Verdict {
  if (leastReplicas(pod, namespaceOf(pod.object, surroundings), surroundings) < 2) {
    return notApplicable("it runs no second pod");
  }
  const path = `${pod.path}.topologySpreadConstraints`;
  const said = (value: unknown): Verdict => (isAbsent(value) ? missing(pod, path) : pass());
  const apart = () => pod.spec.affinity?.podAntiAffinity;
  return anyOf(
    () => said(pod.spec.topologySpreadConstraints),
    () => said(apart()?.requiredDuringSchedulingIgnoredDuringExecution),
    () => said(apart()?.preferredDuringSchedulingIgnoredDuringExecution),
  );
}
