// Not everybody who searches may see every document.

import { allOf, equals, every, orAbsent, rule } from "@temelj/policy";

/** Fine-grained access control is on, without anonymous users. */
export const opensearchHasFineGrainedAccess = rule("opensearch-has-fine-grained-access", {
  title: { en: "Search domain decides by user and index", cnr: "Domen za pretragu odlučuje po korisniku i indeksu" },
  severity: "high",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Everybody who reaches the domain reads every index.",
  attack: "An application for one office is broken into; through it the attacker searches the documents of all.",
  fix: "set advancedSecurityOptions: { enabled: true }",
  controls: ["security-hub:OpenSearch.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-7"],
  check: (domain) =>
    allOf(
      () => every(domain, ["advancedSecurityOptions.enabled"], equals(true)),
      () => every(domain, ["advancedSecurityOptions.anonymousAuthEnabled"], orAbsent(equals(false))),
    ),
});
