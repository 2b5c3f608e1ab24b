// The policy is the last door of a public domain.

import { isAbsent, notApplicable, rule, type Verdict } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No access policy allows everybody, unless the domain is in a VPC, where security groups decide who gets that far. */
export const opensearchPolicyIsNotPublic = rule("opensearch-policy-is-not-public", {
  title: { en: "Access policy of a search domain is not public", cnr: "Polisa pristupa domenu za pretragu nije javna" },
  severity: "critical",
  on: [
    "aws:opensearch/domain:Domain",
    "aws:opensearch/domainPolicy:DomainPolicy",
    "aws:elasticsearch/domain:Domain",
    "aws:elasticsearch/domainPolicy:DomainPolicy",
  ],
  why: "Everybody reads or deletes every index.",
  attack: "A bot finds the domain, deletes the indices and leaves a note that asks for money.",
  fix: "name roles as principals, or add a condition on aws:PrincipalOrgID",
  sources: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html"],
  check(domain): Verdict {
    if ("vpcOptions" in domain && !isAbsent(domain.vpcOptions?.subnetIds)) {
      return notApplicable("the domain is in a VPC: security groups decide who reaches it");
    }
    return notPublic(documentIn(domain.accessPolicies, "accessPolicies"), "accessPolicies");
  },
});
