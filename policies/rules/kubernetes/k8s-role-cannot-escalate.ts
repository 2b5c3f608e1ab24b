// Kubernetes lets nobody grant what he does not have, except by two verbs.

import { fail, pass, rule } from "@temelj/policy";

import { allows, everyRoleRule, namesVerb, roleTypes } from "../../reading/kubernetes/rbac.ts";

const group = "rbac.authorization.k8s.io";
const verbs = ["escalate", "bind"];
const operation = { groups: [group], resources: ["roles", "clusterroles"], verbs };

/** No role allows `escalate` or `bind`; these verbs have no other use, so they count wherever they stand. */
export const k8sRoleCannotEscalate = rule("k8s-role-cannot-escalate", {
  title: { en: "Role does not allow raising its own rights", cnr: "Uloga ne dozvoljava podizanje sopstvenih prava" },
  severity: "critical",
  on: roleTypes,
  why: "With escalate one writes a role with any rights, with bind one grants oneself cluster-admin.",
  attack: "The attacker gives the stolen account every right, with its own permission to do so.",
  fix: "remove escalate and bind, and wildcard verbs on roles",
  controls: ["cis-kubernetes-1.12:5.1.8", "cis-eks-1.7.0:4.1.8"],
  sources: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb",
  ],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) => {
      if (!allows(one, operation) && !namesVerb(one, verbs, ["", group])) return pass();
      return fail({ path, message: `${path} allows raising rights by escalate or bind` });
    });
  },
});
