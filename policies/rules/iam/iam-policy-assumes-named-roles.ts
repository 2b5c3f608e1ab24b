// A role's trust is half of the door; the policy of who comes is the other half.

import { everyAnswer, isLimited, touchesActions, type Answer, type PolicyStatement } from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, coversAllOfKind, identityPolicyTypes } from "../../reading/identity-policies.ts";

/** sts:AssumeRole names the roles that may be taken, or has a condition. */
export const iamPolicyAssumesNamedRoles = rule("iam-policy-assumes-named-roles", {
  title: { en: "Policy assumes named roles only", cnr: "Polisa preuzima samo imenovane uloge" },
  severity: "medium",
  on: identityPolicyTypes,
  why: "Any role of any account that trusts this account as a whole is then open to the identity.",
  attack:
    "The attacker holds one build server. From there they try the roles of all accounts, one after the other, and some let them in.",
  fix: "name the roles as resources, or add a condition such as aws:ResourceOrgID",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html"],
  check: (resource, context) =>
    allowsNothing(resource, context, assumesAnyRole, (path) => ({ message: `${path} lets any role be assumed` })),
});

function assumesAnyRole(statement: PolicyStatement): Answer {
  if (isLimited(statement)) return "no";
  return everyAnswer([touchesActions(statement, "sts:AssumeRole"), coversAllOfKind(statement, "iam", ["role/"])]);
}
