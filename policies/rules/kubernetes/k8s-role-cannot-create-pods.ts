// Who creates a pod chooses its account, its volumes and its node.

import { fail, pass, rule } from "@temelj/policy";

import { allows, everyRoleRule, roleTypes } from "../../reading/kubernetes/rbac.ts";

/** No role allows creating pods. Which workloads count too (`deployments`, `jobs`) is the user's to say. */
export const k8sRoleCannotCreatePods = rule("k8s-role-cannot-create-pods", {
  title: { en: "Role does not allow creating pods", cnr: "Uloga ne dozvoljava kreiranje podova" },
  severity: "medium",
  on: roleTypes,
  why: "A pod can run under any service account of its namespace and mount any Secret there: to create one is to have both.",
  attack: "The attacker starts a pod with the strongest service account of the namespace and becomes it.",
  fix: "remove create on pods and deploy by a controller or by CI",
  controls: ["cis-kubernetes-1.12:5.1.4", "cis-eks-1.7.0:4.1.4"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation"],
  parameters: { resources: ["pods"] as readonly string[] },
  check(role, context) {
    const operation = { groups: ["", "apps", "batch"], resources: context.config.resources, verbs: ["create"] };
    return everyRoleRule(role, context, (one, path) =>
      allows(one, operation) ? fail({ path, message: `${path} allows creating pods` }) : pass(),
    );
  },
});
