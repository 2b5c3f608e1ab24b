// Who may act as anybody has anybody's rights.

import { fail, pass, rule } from "@temelj/policy";

import { allows, everyRoleRule, namesVerb, roleTypes } from "../../reading/kubernetes/rbac.ts";

const verbs = ["impersonate"];
const operation = {
  groups: ["", "authentication.k8s.io"],
  resources: ["users", "groups", "serviceaccounts", "userextras", "uids"],
  verbs,
};

/** No role allows `impersonate`; the verb has no other use, so it counts wherever it stands. */
export const k8sRoleCannotImpersonate = rule("k8s-role-cannot-impersonate", {
  title: { en: "Role does not allow impersonation", cnr: "Uloga ne dozvoljava djelovanje u tuđe ime" },
  severity: "critical",
  on: roleTypes,
  why: "Acting as a member of system:masters, or as the controller manager, is full control of the cluster.",
  attack: "The attacker speaks as an administrator; the log shows the administrator's name.",
  fix: "remove impersonate",
  controls: ["cis-kubernetes-1.12:5.1.8", "cis-eks-1.7.0:4.1.8"],
  sources: [
    "https://kubernetes.io/docs/reference/access-authn-authz/user-impersonation/",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb",
  ],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) => {
      if (!allows(one, operation) && !namesVerb(one, verbs, operation.groups)) return pass();
      return fail({ path, message: `${path} allows acting as somebody else` });
    });
  },
});
