// A policy with a star for a principal invites the whole world.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a table or stream allows everybody. */
export const dynamodbPolicyIsNotPublic = rule("dynamodb-policy-is-not-public", {
  title: { en: "Table policy lets in nobody in particular", cnr: "Polisa tabele nije javna" },
  severity: "critical",
  on: "aws:dynamodb/resourcePolicy:ResourcePolicy",
  why: "Everybody with an AWS account can read or change the table.",
  attack: 'A copied example allows principal "*"; a scanner reads the table within the day.',
  fix: "name accounts or roles as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});
