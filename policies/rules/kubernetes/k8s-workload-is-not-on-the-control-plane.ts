// Beside the cluster's brain nothing else should run.

import { fail, isAbsent, notApplicable, pass, rule } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

const controlPlane = /^node-role\.kubernetes\.io\/(?:control-plane|master)$/;

/** No workload tolerates the nodes of the control plane, or chooses one. */
export const k8sWorkloadIsNotOnTheControlPlane = rule("k8s-workload-is-not-on-the-control-plane", {
  title: { en: "Workload stays off the control plane", cnr: "Posao ostaje van kontrolne ravni" },
  severity: "low",
  on: workloadTypes,
  why: "A break-out there has the keys of the whole cluster.",
  attack: "A tenant's pod asks for the control plane's node; from its disk it reads the cluster's certificates.",
  fix: "remove the tolerations of node-role.kubernetes.io/control-plane and of everything",
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/"],
  check(workload, context) {
    return everyPod(workload, context, ({ spec, path, kind }) => {
      if (kind === "DaemonSet") return notApplicable("it belongs on every node");
      return everyItem(spec.tolerations, `${path}.tolerations`, ({ key: given, operator }, at) => {
        const every = isAbsent(given) && operator === "Exists";
        if (!every && !controlPlane.test(String(given))) return pass();
        return fail({ path: at, given, allowed: "other nodes" });
      });
    });
  },
});
