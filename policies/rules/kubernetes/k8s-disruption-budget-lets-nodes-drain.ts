// A budget that allows nothing stops every upgrade of the cluster.

import { allOf, fail, pass, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { namespaceOf, type Surroundings } from "../../reading/kubernetes/namespaces.ts";
import { inNamespace } from "../../reading/kubernetes/neighbours.ts";
import { everyObject, type KubernetesObject } from "../../reading/kubernetes/objects.ts";
import type { Workload } from "../../reading/kubernetes/pods.ts";
import { replicatedKinds } from "../../reading/kubernetes/replicas.ts";
import { selects } from "../../reading/kubernetes/selectors.ts";

type Budget = PropertiesOf<"kubernetes:policy/v1:PodDisruptionBudget">;

/** A PodDisruptionBudget lets at least one pod go. */
export const k8sDisruptionBudgetLetsNodesDrain = rule("k8s-disruption-budget-lets-nodes-drain", {
  title: { en: "Disruption budget lets nodes drain", cnr: "Budžet prekida dozvoljava pražnjenje čvorova" },
  severity: "medium",
  on: tokensOf("PodDisruptionBudget"),
  why: "Security updates of nodes wait for ever on a pod that may never go, or are forced and break it anyway.",
  attack: "A budget that allows nothing stops every repair of the machine, and known holes stay open.",
  fix: "set maxUnavailable to 1",
  sources: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  check(resource, context) {
    return everyObject<Budget>(resource, context.resource.type, (budget) =>
      allOf(
        () => {
          const given = budget.properties.spec?.maxUnavailable;
          const path = `${budget.prefix}spec.maxUnavailable`;
          return isZero(given) ? fail({ path, given, allowed: "at least 1" }) : pass();
        },
        () => leavesOne(budget, context),
      ),
    );
  },
});

function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === "string" && /^0+%?$/.test(value));
}

function leavesOne(budget: KubernetesObject<Budget>, surroundings: Surroundings): Verdict {
  const { spec } = budget.properties;
  const given = spec?.minAvailable;
  if (given === undefined) return pass();
  const path = `${budget.prefix}spec.minAvailable`;
  if (typeof given === "string" && given.endsWith("%")) {
    return Number(given.slice(0, -1)) >= 100 ? fail({ path, given, allowed: "less than 100%" }) : pass();
  }
  const namespace = namespaceOf(budget, surroundings);
  const workloads = replicatedKinds.flatMap((kind) => inNamespace<Workload>(kind, namespace, surroundings));
  return allOf(
    pass,
    ...workloads.map((workload) => (): Verdict => {
      const { replicas = 1, template } = workload().properties.spec ?? {};
      const tooMany = Number(given) >= Number(replicas);
      const concerned =
        tooMany && spec?.selector !== undefined && selects(spec.selector, template?.metadata?.labels ?? {});
      return concerned ? fail({ path, given, allowed: `less than ${replicas}, the workload's replicas` }) : pass();
    }),
  );
}
