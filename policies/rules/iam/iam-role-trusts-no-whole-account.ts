// Trust in an account is trust in everybody whom that account lets in.

import { touchesActions, wholeAccounts } from "@temelj/iam";
import { allOf, fail, pass, rule, unknown, type Verdict } from "@temelj/policy";

import { documentIn, statementPath } from "../../reading/policy-documents.ts";

/** A role that trusts an account as a whole asks for more: an external id, an organization, a second factor. */
export const iamRoleTrustsNoWholeAccount = rule("iam-role-trusts-no-whole-account", {
  title: { en: "Role trusts no account as a whole", cnr: "Uloga ne vjeruje cijelom nalogu" },
  severity: "medium",
  on: "aws:iam/role:Role",
  why: "Who takes the role is then decided by the other account's administrators, and whoever becomes one of them.",
  attack:
    "The supplier's account is broken into. Any user the attacker creates there may take your role, since you trusted all of it.",
  fix: "name the roles that may come, or add a condition such as aws:PrincipalArn, sts:ExternalId or aws:MultiFactorAuthPresent",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  ],
  check({ assumeRolePolicy }) {
    const document = documentIn(assumeRolePolicy, "assumeRolePolicy");
    if (document === undefined) return pass();
    return allOf(
      ...document.statements.map((statement) => (): Verdict => {
        if (touchesActions(statement, "sts:AssumeRole") === "no") return pass();
        const { ids, unknown: doubtful } = wholeAccounts(statement);
        const [account] = ids;
        if (account === undefined && doubtful === 0) return pass();
        const path = statementPath(document, statement, "assumeRolePolicy");
        if (account === undefined || statement.effect === "unknown") return unknown(path);
        return fail({ path, given: account, message: `${path} trusts everybody in account ${account}` });
      }),
    );
  },
});
