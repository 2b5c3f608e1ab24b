// An account that leaves the organization leaves its guardrails, too.

import { someAnswer, touchesActions, type Answer } from "@temelj/iam";
import { fail, isAbsent, pass, rule, unknown } from "@temelj/policy";

import { documentIn } from "../../reading/policy-documents.ts";

/** A service control policy of the same stack denies leaving the organization. */
export const organizationsOrganizationKeepsItsAccounts = rule("organizations-organization-keeps-its-accounts", {
  title: { en: "No account can leave the organization", cnr: "Nijedan nalog ne može napustiti organizaciju" },
  severity: "medium",
  on: "aws:organizations/organization:Organization",
  why: "Who takes over an account's administrator leaves the organization first: then no policy and no trail is left.",
  attack:
    "With a stolen administrator's sign-in somebody takes the account out of the organization, and then empties it unseen.",
  fix: "add a service control policy that denies organizations:LeaveOrganization",
  sources: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html",
  ],
  check(_organization, { resources }) {
    const policies = resources("aws:organizations/policy:Policy");
    const answers = policies.map(({ type, content }): Answer => {
      if (!isAbsent(type) && type !== "SERVICE_CONTROL_POLICY") return "no";
      const denials = documentIn(content, "content")?.statements.filter(({ effect }) => effect !== "Allow") ?? [];
      return someAnswer(denials.map((denial) => touchesActions(denial, "organizations:LeaveOrganization")));
    });
    const denied = someAnswer(answers);
    if (denied === "yes") return pass();
    if (denied === "unknown") return unknown("content");
    return fail({ message: "no service control policy denies organizations:LeaveOrganization" });
  },
});
