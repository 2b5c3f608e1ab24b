// A slow registry is noticed by citizens first, unless somebody measures.

import { equals, every, rule } from "@temelj/policy";

/** Performance Insights of a database are on. */
export const rdsMeasuresItsLoad = rule("rds-measures-its-load", {
  title: { en: "Database measures its load", cnr: "Baza mjeri svoje opterećenje" },
  severity: "low",
  on: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance"],
  why: "Nobody can say which query kept the database busy.",
  attack: "A program asks one expensive question over and over; without figures it looks like an overload.",
  fix: "set performanceInsightsEnabled: true",
  sources: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html"],
  check: (instance) => every(instance, ["performanceInsightsEnabled"], equals(true)),
});
