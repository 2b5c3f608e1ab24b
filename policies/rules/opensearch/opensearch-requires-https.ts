// Searches say much about who is looked for.

import { allOf, equals, every, oneOf, rule } from "@temelj/policy";

/** A domain refuses HTTP and versions of TLS before 1.2. */
export const opensearchRequiresHttps = rule("opensearch-requires-https", {
  title: { en: "Search domain accepts modern HTTPS only", cnr: "Domen za pretragu prihvata samo savremeni HTTPS" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Searches, answers and passwords can be read on the way.",
  attack: "An old client speaks plain HTTP; whoever listens reads names and answers.",
  fix: 'set domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" }',
  controls: ["security-hub:OpenSearch.8"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-8"],
  check: (domain) =>
    allOf(
      () => every(domain, ["domainEndpointOptions.enforceHttps"], equals(true)),
      () =>
        every(
          domain,
          ["domainEndpointOptions.tlsSecurityPolicy"],
          oneOf([
            "Policy-Min-TLS-1-2-2019-07",
            "Policy-Min-TLS-1-2-PFS-2023-10",
            "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
          ]),
        ),
    ),
});
