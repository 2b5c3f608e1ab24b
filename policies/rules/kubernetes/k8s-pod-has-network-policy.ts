// A pod that no policy selects takes traffic from everywhere in the cluster.

import { anyOf, fail, isTrue, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { isPatch } from "../../reading/kubernetes/kinds.ts";
import { namespaceOf, type Surroundings } from "../../reading/kubernetes/namespaces.ts";
import { inNamespace } from "../../reading/kubernetes/neighbours.ts";
import { limits, type NetworkPolicy } from "../../reading/kubernetes/network-policies.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

/** Every pod is selected by a policy of the stack for the traffic that it takes. */
export const k8sPodHasNetworkPolicy = rule("k8s-pod-has-network-policy", {
  title: { en: "Pod is limited by a network policy", cnr: "Pod je ograničen mrežnom politikom" },
  severity: "medium",
  on: workloadTypes.filter((token) => !isPatch(token)),
  why: "One broken pod anywhere in the cluster can otherwise talk to this one as if it stood beside it.",
  attack: "A pod that no policy selects is reached from everywhere, and reaches everything.",
  fix: "add a NetworkPolicy in the pod's namespace that selects it, or all pods",
  controls: ["cis-kubernetes-1.12:5.3.2", "cis-eks-1.7.0:4.3.2"],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => isLimited(pod, context));
  },
});

function isLimited(pod: Pod, surroundings: Surroundings): Verdict {
  if (isTrue(pod.spec.hostNetwork)) return notApplicable("policies do not reach pods of the node's network");
  const namespace = namespaceOf(pod.object, surroundings);
  const message = `no NetworkPolicy of the stack in namespace ${namespace} selects the pod`;
  const policies = inNamespace<NetworkPolicy>("NetworkPolicy", namespace, surroundings);
  return anyOf(
    () => fail({ message, path: `${pod.metadataPath}.labels` }),
    ...policies.map((policy) => (): Verdict => {
      const selected = limits(policy().properties, "Ingress", pod.metadata.labels ?? {});
      return selected ? pass() : fail({ message, path: `${pod.metadataPath}.labels` });
    }),
  );
}
