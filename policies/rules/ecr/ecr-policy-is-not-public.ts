// Whoever may push decides what runs.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a repository allows everybody. */
export const ecrPolicyIsNotPublic = rule("ecr-policy-is-not-public", {
  title: { en: "Repository policy is not public", cnr: "Polisa repozitorijuma nije javna" },
  severity: "critical",
  on: "aws:ecr/repositoryPolicy:RepositoryPolicy",
  why: "Everybody with an AWS account may pull the images, or push others.",
  attack: "A stranger pushes an image under the next version; the pipeline deploys it.",
  fix: "name accounts as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html"],
  check: ({ policy }) => notPublic(documentIn(policy, "policy"), "policy"),
});
