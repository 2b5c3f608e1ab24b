// Searches say much about who is looked for.

import { equals, every, fail, isAbsent, orAbsent, rule } from "@temelj/policy";

/** A domain refuses HTTP. Where its endpoint is described the provider does so unless told otherwise; AWS itself does not. */
export const opensearchRequiresHttps = rule("opensearch-requires-https", {
  title: { en: "Search domain accepts HTTPS only", cnr: "Domen za pretragu prihvata samo HTTPS" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Searches, answers and passwords can be read on the way.",
  attack: "An old client speaks plain HTTP; whoever listens reads names and answers.",
  fix: "set domainEndpointOptions.enforceHttps: true",
  controls: ["security-hub:OpenSearch.8"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-8"],
  check(domain) {
    const path = "domainEndpointOptions.enforceHttps";
    if (isAbsent(domain.domainEndpointOptions)) return fail({ path, allowed: "true" });
    return every(domain, [path], orAbsent(equals(true)));
  },
});
