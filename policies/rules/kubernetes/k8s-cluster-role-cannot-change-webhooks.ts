// An admission webhook sees and changes everything that is created.

import { fail, pass, rule } from "@temelj/policy";

import { allows, clusterRoleTypes, everyRoleRule } from "../../reading/kubernetes/rbac.ts";

const operation = {
  groups: ["admissionregistration.k8s.io"],
  resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
  verbs: ["create", "update", "patch", "delete", "deletecollection"],
};

/** No ClusterRole allows changing webhook configurations. */
export const k8sClusterRoleCannotChangeWebhooks = rule("k8s-cluster-role-cannot-change-webhooks", {
  title: {
    en: "ClusterRole does not allow changing admission webhooks",
    cnr: "ClusterRole ne dozvoljava izmjenu admission webhook-ova",
  },
  severity: "high",
  on: clusterRoleTypes,
  why: "Whoever may change a webhook reads every Secret that passes, rewrites every pod, or lifts the cluster's own rules.",
  attack: "The attacker adds a webhook that sees every object, secrets too, and changes images on their way in.",
  fix: "leave only get, list and watch",
  controls: ["cis-kubernetes-1.12:5.1.12"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#control-admission-webhooks"],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) =>
      allows(one, operation) ? fail({ path, message: `${path} allows changing admission webhooks` }) : pass(),
    );
  },
});
