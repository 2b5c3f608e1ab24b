// A page that shows the whole cluster shows it to attackers too.

import { fail, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** The Kubernetes dashboard runs nowhere in the cluster. */
export const k8sDashboardIsNotDeployed = rule("k8s-dashboard-is-not-deployed", {
  title: { en: "Dashboard is not deployed", cnr: "Kontrolna tabla nije postavljena" },
  severity: "low",
  on: workloadTypes,
  why: "It acts with an account of its own; where that is strong and the page open, everybody is an administrator.",
  attack: "A search engine for open ports finds the dashboard; a click starts a pod that mines coins, or worse.",
  fix: "use kubectl, or a dashboard on the administrator's own computer",
  sources: ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ image }, path) =>
        /(?:^|\/)(?:kubernetes-dashboard(?:-[a-z0-9]+)?|kubernetesui\/dashboard(?:-[a-z]+)?)(?:[:@]|$)/.test(
          String(image ?? ""),
        )
          ? fail({ path: `${path}.image`, given: image, allowed: "no dashboard in the cluster" })
          : pass(),
      ),
    );
  },
});
