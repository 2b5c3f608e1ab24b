// Findings in a region that nobody opens are no findings.

import { every, oneOf, rule } from "@temelj/policy";

/** Findings of all regions come together, also of those that AWS adds later. */
export const securityhubCollectsAllRegions = rule("securityhub-collects-all-regions", {
  title: { en: "Findings of all regions come together", cnr: "Nalazi svih regiona su na jednom mjestu" },
  severity: "low",
  on: "aws:securityhub/findingAggregator:FindingAggregator",
  why: "With a list of regions, each new one has to be added by hand.",
  attack: "An attacker works in a region that nobody uses; its findings are on a page that nobody opens.",
  fix: 'set linkingMode: "ALL_REGIONS"',
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/finding-aggregation.html"],
  check: (aggregator) => every(aggregator, ["linkingMode"], oneOf(["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED"])),
});
