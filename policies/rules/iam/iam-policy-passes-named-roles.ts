// Who may hand any role to a machine may use any role.

import { everyAnswer, touchesActions, type Answer, type PolicyStatement } from "@temelj/iam";
import { notApplicable, rule } from "@temelj/policy";

import { allowsNothing, coversAllOfKind, identityPolicyTypes, isBounded } from "../../reading/identity-policies.ts";

/** iam:PassRole names its roles, or the services that may get them. */
export const iamPolicyPassesNamedRoles = rule("iam-policy-passes-named-roles", {
  title: { en: "Policy passes named roles only", cnr: "Polisa prosljeđuje samo imenovane uloge" },
  severity: "high",
  on: identityPolicyTypes,
  why: "Whoever may start a function or a machine with any role gets what the strongest role of the account may do.",
  attack:
    "A developer's stolen sign-in may not read the registry. So the thief starts a small program with a role that may, and lets it read.",
  fix: "name the roles as resources, or add a condition on iam:PassedToService",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html",
  ],
  check(resource, context) {
    if (isBounded(resource, context)) return notApplicable("a permissions boundary decides how far it goes");
    return allowsNothing(resource, context, passesAnyRole, (path) => ({ message: `${path} lets any role be passed` }));
  },
});

const bounds = new Set(["iam:passedtoservice", "iam:associatedresourcearn"]);

function passesAnyRole(statement: PolicyStatement): Answer {
  if (statement.conditions.some(({ key, negated, ifExists }) => bounds.has(key) && !negated && !ifExists)) return "no";
  return everyAnswer([touchesActions(statement, "iam:PassRole"), coversAllOfKind(statement, "iam", ["role/"])]);
}
