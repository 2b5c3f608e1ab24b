// Secrets of all namespaces are the passwords of everybody.

import { fail, findCertain, notApplicable, pass, rule, type RuleContext } from "@temelj/policy";

import { allOfKind } from "../../reading/kubernetes/neighbours.ts";
import {
  allows,
  clusterRoleTypes,
  everyRoleRule,
  namesObjects,
  type Binding,
  type Role,
} from "../../reading/kubernetes/rbac.ts";

const operation = { groups: [""], resources: ["secrets"], verbs: ["get", "list", "watch"] };

/** No ClusterRole reads all Secrets, unless bindings in the stack keep it to single namespaces. */
export const k8sClusterRoleReadsNoSecrets = rule("k8s-cluster-role-reads-no-secrets", {
  title: {
    en: "ClusterRole does not read Secrets of the whole cluster",
    cnr: "ClusterRole ne čita tajne cijelog klastera",
  },
  severity: "high",
  on: clusterRoleTypes,
  why: "Who may list or watch Secrets has their contents: passwords, keys and tokens of every tenant.",
  attack: "A stolen token of a harmless monitor reads every password of the cluster.",
  fix: "grant it by a Role in the namespace, or name the Secrets in resourceNames",
  controls: ["cis-kubernetes-1.12:5.1.2", "cis-eks-1.7.0:4.1.2"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  check(resource, context) {
    return everyRoleRule(resource, context, (one, path, role) => {
      if (!allows(one, operation)) return pass();
      if (namesObjects(one)) return pass();
      if (isBoundToNamespaces(role.properties, context)) return notApplicable("it is bound in single namespaces only");
      return fail({ path, message: `${path} allows reading every Secret of the cluster` });
    });
  },
});

/** Bound by RoleBindings, and by no ClusterRoleBinding. */
function isBoundToNamespaces({ metadata }: Role, context: RuleContext<unknown>): boolean {
  const isBoundBy = (kind: "RoleBinding" | "ClusterRoleBinding"): boolean => {
    const bindings = allOfKind<Binding>(kind, context);
    const found = findCertain(bindings, (binding) => {
      const { roleRef } = binding().properties;
      return roleRef?.kind === "ClusterRole" && roleRef.name === metadata?.name;
    });
    return found !== undefined;
  };
  return isBoundBy("RoleBinding") && !isBoundBy("ClusterRoleBinding");
}
