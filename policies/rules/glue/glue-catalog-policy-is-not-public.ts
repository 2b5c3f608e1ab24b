// The catalog is the map of all data.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** The resource policy of the data catalog does not allow everybody. */
export const glueCatalogPolicyIsNotPublic = rule("glue-catalog-policy-is-not-public", {
  title: { en: "Data catalog is not public", cnr: "Katalog podataka nije javan" },
  severity: "critical",
  on: "aws:glue/resourcePolicy:ResourcePolicy",
  why: "Every AWS account may read which tables there are and where their files lie, or change that.",
  attack: "A stranger points a table at files of his own; the next report is made of them.",
  fix: "name accounts or roles as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/glue/latest/dg/cross-account-access.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});
