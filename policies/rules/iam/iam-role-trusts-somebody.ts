// A role must say who may become it.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No statement of a role's trust policy lets everybody assume it. */
export const iamRoleTrustsSomebody = rule("iam-role-trusts-somebody", {
  title: { en: "Role trusts somebody in particular", cnr: "Uloga vjeruje nekom određenom" },
  severity: "critical",
  on: "aws:iam/role:Role",
  why: "Anybody with an AWS account could become the role. An external id is no tie: whoever knows it passes.",
  attack:
    "An attacker tries the names of roles from an account of their own. This one answers, and gives them keys to yours.",
  fix: "name accounts, roles or services as principals, or tie the statement by aws:PrincipalOrgID",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  ],
  check({ assumeRolePolicy }) {
    const path = "assumeRolePolicy";
    return notPublic(documentIn(assumeRolePolicy, path), path);
  },
});
