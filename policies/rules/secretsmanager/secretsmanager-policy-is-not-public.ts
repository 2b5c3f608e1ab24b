// A public secret is none.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a secret allows everybody. */
export const secretsmanagerPolicyIsNotPublic = rule("secretsmanager-policy-is-not-public", {
  title: { en: "Secret's policy is not public", cnr: "Polisa tajne nije javna" },
  severity: "critical",
  on: ["aws:secretsmanager/secret:Secret", "aws:secretsmanager/secretPolicy:SecretPolicy"],
  why: "Everybody with an AWS account may read the secret.",
  attack: "A copied example with a star for a principal gives the database's password to the world.",
  fix: "name roles as principals; set blockPublicPolicy: true",
  sources: ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});
