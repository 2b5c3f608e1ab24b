// A helper that may do everything for everybody helps attackers too.

import { fail, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** The server part of Helm 2, which ended in 2020, runs nowhere. */
export const k8sTillerIsNotDeployed = rule("k8s-tiller-is-not-deployed", {
  title: { en: "Tiller is not deployed", cnr: "Tiller nije postavljen" },
  severity: "high",
  on: workloadTypes,
  why: "Tiller does what anybody in the cluster asks it to, mostly as cluster-admin.",
  attack: "Any pod that was broken into asks Tiller to install a pod that owns the node.",
  fix: "use Helm 3 or newer, which has no server",
  sources: ["https://helm.sh/docs/faq/changes_since_helm2/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ image }, path) =>
        /(?:^|\/)tiller(?:[:@]|$)/.test(String(image ?? ""))
          ? fail({ path: `${path}.image`, given: image, allowed: "Helm 3 or newer" })
          : pass(),
      ),
    );
  },
});
