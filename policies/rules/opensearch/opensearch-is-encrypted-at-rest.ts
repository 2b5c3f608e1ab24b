// An index holds the documents themselves.

import { equals, every, rule } from "@temelj/policy";

/** A domain is encrypted at rest. */
export const opensearchIsEncryptedAtRest = rule("opensearch-is-encrypted-at-rest", {
  title: { en: "Search domain is encrypted at rest", cnr: "Domen za pretragu je šifrovan u mirovanju" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Disks and snapshots of the domain hold every indexed document in the clear.",
  attack: "A copied snapshot of the index gives all documents that were ever searched.",
  fix: "set encryptAtRest: { enabled: true }",
  controls: ["security-hub:OpenSearch.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-1"],
  check: (domain) => every(domain, ["encryptAtRest.enabled"], equals(true)),
});
