// Nodes copy whole documents to each other.

import { equals, every, rule } from "@temelj/policy";

/** Traffic between the nodes of a domain is encrypted (in transit). */
export const opensearchEncryptsBetweenNodes = rule("opensearch-encrypts-between-nodes", {
  title: { en: "Search nodes speak TLS to each other", cnr: "Čvorovi pretrage međusobno koriste TLS" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Documents that move between nodes can be read on the way.",
  attack: "Somebody who can record the network's traffic reads documents as the nodes copy them.",
  fix: "set nodeToNodeEncryption: { enabled: true }",
  controls: ["security-hub:OpenSearch.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-3"],
  check: (domain) => every(domain, ["nodeToNodeEncryption.enabled"], equals(true)),
});
