// Who leads should not also carry.

import { allOf, atLeast, equals, every, rule } from "@temelj/policy";

/** A domain has at least three master nodes of their own. */
export const opensearchHasDedicatedMasters = rule("opensearch-has-dedicated-masters", {
  title: { en: "Search domain has three masters of its own", cnr: "Domen za pretragu ima tri sopstvena glavna čvora" },
  severity: "low",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "A data node that also leads loses the cluster when it is busy; two leaders can't outvote each other.",
  attack: "A flood of searches keeps the only leader busy; the cluster falls apart and stops writing.",
  fix: "set clusterConfig.dedicatedMasterEnabled: true and dedicatedMasterCount: 3",
  controls: ["security-hub:OpenSearch.11"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-11"],
  check: (domain) =>
    allOf(
      () => every(domain, ["clusterConfig.dedicatedMasterEnabled"], equals(true)),
      () => every(domain, ["clusterConfig.dedicatedMasterCount"], atLeast(3)),
    ),
});
