// A search that is gone hides the files.

import { allOf, atLeast, equals, every, rule } from "@temelj/policy";

/** The data nodes of a domain stand in several zones. */
export const opensearchSurvivesAZone = rule("opensearch-survives-a-zone", {
  title: { en: "Search domain survives the loss of a zone", cnr: "Domen za pretragu preživljava gubitak zone" },
  severity: "medium",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "When the only zone fails the search is gone, and with it what was not in a snapshot.",
  attack: "A fire or a flood takes one data centre; the register can't be searched for days.",
  fix: "set clusterConfig.zoneAwarenessEnabled: true and instanceCount to at least 2",
  controls: ["security-hub:OpenSearch.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-6"],
  check: (domain) =>
    allOf(
      () => every(domain, ["clusterConfig.zoneAwarenessEnabled"], equals(true)),
      () => every(domain, ["clusterConfig.instanceCount"], atLeast(2)),
    ),
});
