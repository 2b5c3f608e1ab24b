// Whoever may publish a package decides what runs.

import { rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No policy of a package domain or repository allows everybody. */
export const codeartifactPolicyIsNotPublic = rule("codeartifact-policy-is-not-public", {
  title: { en: "Package repository is not public", cnr: "Repozitorijum paketa nije javan" },
  severity: "critical",
  on: [
    "aws:codeartifact/domainPermissions:DomainPermissions",
    "aws:codeartifact/repositoryPermissionsPolicy:RepositoryPermissionsPolicy",
  ],
  why: "Strangers could read internal programs, or publish their own under your names.",
  attack: "Somebody publishes a package with a back door under a name that all builds install.",
  fix: "name accounts or roles as principals",
  sources: ["https://docs.aws.amazon.com/codeartifact/latest/ug/repo-policies.html"],
  check: ({ policyDocument }) => notPublic(documentIn(policyDocument, "policyDocument"), "policyDocument"),
});
