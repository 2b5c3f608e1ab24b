// "All but" grows by itself with every action that AWS adds.

import type { Answer, PolicyStatement } from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, identityPolicyTypes } from "../../reading/identity-policies.ts";

/** No statement allows everything but a list: NotAction and NotResource are for denials. */
export const iamPolicyNamesWhatItAllows = rule("iam-policy-names-what-it-allows", {
  title: { en: "Policy names what it allows", cnr: "Polisa imenuje šta dozvoljava" },
  severity: "medium",
  on: identityPolicyTypes,
  why: "What is not on the list is allowed, also what nobody thought of and what AWS adds tomorrow.",
  attack:
    "The policy forbids three things and so allows the rest. The attacker uses a service nobody thought of to copy the data out.",
  fix: "use Action and Resource; keep NotAction and NotResource for Deny",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"],
  check: (resource, context) =>
    allowsNothing(resource, context, allowsAllBut, (path) => ({
      message: `${path} allows everything except a list`,
      allowed: "Action and Resource",
    })),
});

function allowsAllBut({ actions, resources }: PolicyStatement): Answer {
  return actions.inverted || resources?.inverted === true ? "yes" : "no";
}
