// Who may change permissions has all permissions.

import { everyAnswer, isLimited, someAnswer, touchesActions, type Answer, type PolicyStatement } from "@temelj/iam";
import { notApplicable, rule } from "@temelj/policy";

import { allowsNothing, coversAllOfKind, identityPolicyTypes, isBounded } from "../../reading/identity-policies.ts";

/** Actions by which an identity gives itself or another one more than it has. */
const escalations = [
  "iam:AddUserToGroup",
  "iam:AttachGroupPolicy",
  "iam:AttachRolePolicy",
  "iam:AttachUserPolicy",
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:CreatePolicyVersion",
  "iam:PutGroupPolicy",
  "iam:PutRolePolicy",
  "iam:PutUserPolicy",
  "iam:SetDefaultPolicyVersion",
  "iam:UpdateAssumeRolePolicy",
  "iam:UpdateLoginProfile",
];

/** No identity policy lets somebody change the permissions of everybody, unless a condition bounds it. */
export const iamPolicyLetsNobodyEscalate = rule("iam-policy-lets-nobody-escalate", {
  title: {
    en: "Policy lets nobody raise their own permissions",
    cnr: "Polisa nikome ne da da sebi proširi ovlašćenja",
  },
  severity: "high",
  on: identityPolicyTypes,
  why: "With one of these actions on everybody a thief makes an administrator of whatever identity was stolen.",
  attack:
    "With the stolen sign-in of a helper who manages users, the attacker gives that sign-in an administrator's permissions: one command.",
  fix: "name the roles or users as resources, or add a condition on iam:PermissionsBoundary or iam:PolicyARN",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/privilege-escalation-iam/introduction.html",
  ],
  check(resource, context) {
    if (isBounded(resource, context)) return notApplicable("a permissions boundary decides how far it goes");
    return allowsNothing(resource, context, letsEscalate, (path) => ({
      message: `${path} lets its holder change anybody's permissions`,
      allowed: `none of ${escalations.join(", ")} on every resource without a condition`,
    }));
  },
});

function letsEscalate(statement: PolicyStatement): Answer {
  if (isLimited(statement)) return "no";
  return everyAnswer([
    coversAllOfKind(statement, "iam", ["role/", "user/", "group/", "policy/"]),
    someAnswer(escalations.map((action) => touchesActions(statement, action))),
  ]);
}
