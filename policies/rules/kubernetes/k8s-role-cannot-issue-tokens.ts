// A token is an identity that can be carried away.

import { fail, pass, rule } from "@temelj/policy";

import { allows, everyRoleRule, roleTypes } from "../../reading/kubernetes/rbac.ts";

const operation = {
  groups: [""],
  resources: ["serviceaccounts/token"],
  verbs: ["create"],
};

/** No role allows creating tokens of service accounts. */
export const k8sRoleCannotIssueTokens = rule("k8s-role-cannot-issue-tokens", {
  title: {
    en: "Role does not allow issuing service account tokens",
    cnr: "Uloga ne dozvoljava izdavanje tokena servisnih naloga",
  },
  severity: "high",
  on: roleTypes,
  why: "Whoever may create tokens acts as any service account of the namespace, from anywhere, until they expire.",
  attack: "The attacker issues a token of a stronger account, which works long after the hole was closed.",
  fix: "remove create on serviceaccounts/token",
  controls: ["cis-kubernetes-1.12:5.1.13"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request"],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) =>
      allows(one, operation) ? fail({ path, message: `${path} allows issuing tokens of service accounts` }) : pass(),
    );
  },
});
