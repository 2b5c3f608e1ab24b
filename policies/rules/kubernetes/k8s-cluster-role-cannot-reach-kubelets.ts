// The kubelet obeys whoever reaches it, and the API server's log does not see it.

import { fail, pass, rule } from "@temelj/policy";

import { allows, clusterRoleTypes, everyRoleRule } from "../../reading/kubernetes/rbac.ts";

const operation = {
  groups: [""],
  resources: ["nodes/proxy"],
  verbs: ["get", "create", "update", "patch", "delete"],
};

/** No ClusterRole allows the proxy of nodes, by any verb. */
export const k8sClusterRoleCannotReachKubelets = rule("k8s-cluster-role-cannot-reach-kubelets", {
  title: { en: "ClusterRole does not allow the proxy of nodes", cnr: "ClusterRole ne dozvoljava proxy čvorova" },
  severity: "high",
  on: clusterRoleTypes,
  why: "Through nodes/proxy one runs commands in every pod of the node, past admission and the audit log.",
  attack: "Through the kubelet the attacker runs commands in every pod of a machine, and no audit log shows it.",
  fix: "remove nodes/proxy; for metrics nodes/metrics and nodes/stats are enough",
  controls: ["cis-kubernetes-1.12:5.1.10"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes"],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) =>
      allows(one, operation) ? fail({ path, message: `${path} allows talking to kubelets` }) : pass(),
    );
  },
});
