// Draining a node may not take the last pod that answers.

import { anyOf, fail, notApplicable, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { namespaceOf, type Surroundings } from "../../reading/kubernetes/namespaces.ts";
import { inNamespace } from "../../reading/kubernetes/neighbours.ts";
import { everyPod, type Pod } from "../../reading/kubernetes/pods.ts";
import { leastReplicas, replicatedKinds } from "../../reading/kubernetes/replicas.ts";
import { selects } from "../../reading/kubernetes/selectors.ts";

type Budget = PropertiesOf<"kubernetes:policy/v1:PodDisruptionBudget">;

/** A workload of two pods or more has a PodDisruptionBudget that selects them. */
export const k8sReplicatedWorkloadHasDisruptionBudget = rule("k8s-replicated-workload-has-disruption-budget", {
  title: {
    en: "Replicated workload has a disruption budget",
    cnr: "Umnoženo radno opterećenje ima budžet prekida",
  },
  severity: "low",
  on: tokensOf(...replicatedKinds).filter((token) => !isPatch(token)),
  why: "When nodes are drained for an upgrade, nothing else keeps all replicas from going at once.",
  attack: "A repair of two machines at once stops all copies of the service.",
  fix: "add a PodDisruptionBudget with maxUnavailable: 1 that selects the pods",
  sources: ["https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets"],
  check(workload, context) {
    return everyPod(workload, context, (pod) => hasBudget(pod, context));
  },
});

function hasBudget(pod: Pod, surroundings: Surroundings): Verdict {
  const namespace = namespaceOf(pod.object, surroundings);
  if (leastReplicas(pod, namespace, surroundings) < 2) return notApplicable("it runs no second pod");
  const message = `no PodDisruptionBudget of the stack in namespace ${namespace} selects its pods`;
  const budgets = inNamespace<Budget>("PodDisruptionBudget", namespace, surroundings);
  return anyOf(
    () => fail({ message }),
    ...budgets.map((budget) => (): Verdict => {
      const selector = budget().properties.spec?.selector;
      const covered = selector !== undefined && selects(selector, pod.metadata.labels ?? {});
      return covered ? pass() : fail({ message });
    }),
  );
}
