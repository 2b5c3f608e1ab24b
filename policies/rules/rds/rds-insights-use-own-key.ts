// Who holds the key decides who reads.

import { every, isTrue, notApplicable, present, rule } from "@temelj/policy";

/** Where Performance Insights are on, they are encrypted with a customer managed key. */
export const rdsInsightsUseOwnKey = rule("rds-insights-use-own-key", {
  title: { en: "Performance Insights have a key of their own", cnr: "Uvid u performanse ima sopstveni ključ" },
  severity: "low",
  on: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster", "aws:rds/clusterInstance:ClusterInstance"],
  why: "They keep the texts of queries, with what people searched for.",
  attack: "Somebody who may see the figures of a database reads names and numbers in its queries.",
  fix: "set performanceInsightsKmsKeyId",
  sources: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.cmk-policy.html"],
  check(database) {
    if (!isTrue(database.performanceInsightsEnabled)) return notApplicable("Performance Insights are off");
    return every(database, ["performanceInsightsKmsKeyId"], present);
  },
});
