// Encryption that falls back to a broken protocol only looks like encryption.

import { every, oneOf, rule } from "@temelj/policy";

const modern = [
  "Policy-Min-TLS-1-2-2019-07",
  "Policy-Min-TLS-1-2-PFS-2023-10",
  "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
];

/** A domain speaks nothing older than TLS 1.2. Without a word it speaks TLS 1.0. */
export const opensearchUsesModernTls = rule("opensearch-uses-modern-tls", {
  title: { en: "Search domain speaks TLS 1.2 or newer", cnr: "Domen za pretragu koristi TLS 1.2 ili noviji" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Versions before 1.2 have holes that are known and used.",
  attack: "Somebody on the way makes both sides agree on TLS 1.0, and reads what is searched for.",
  fix: 'set domainEndpointOptions.tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10"',
  controls: ["security-hub:OpenSearch.8"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-8"],
  check: (domain) => every(domain, ["domainEndpointOptions.tlsSecurityPolicy"], oneOf(modern)),
});
