// Who writes the roles decides what everybody may.

import { rule } from "@temelj/policy";

import { allowsNone, roleTypes } from "../../reading/kubernetes/rbac.ts";

const operations = [
  {
    groups: ["rbac.authorization.k8s.io"],
    resources: ["roles", "clusterroles", "rolebindings", "clusterrolebindings"],
    verbs: ["create", "update", "patch", "delete", "deletecollection"],
  },
];

/** No role allows writing roles or bindings. */
export const k8sRoleCannotChangeRoles = rule("k8s-role-cannot-change-roles", {
  title: { en: "Role does not allow changing roles and bindings", cnr: "Uloga ne dozvoljava mijenjanje uloga i veza" },
  severity: "medium",
  on: roleTypes,
  why: "Kubernetes keeps such a holder from granting more than they have, but not from giving it to anybody, or from taking it away.",
  attack:
    "A pipeline that was broken into binds its own rights to an account of the attacker, which stays when the pipeline is cleaned.",
  fix: "let only the cluster's administrators write roles and bindings",
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  check: (role, context) => allowsNone(role, context, operations, "changing roles or bindings"),
});
