// A thousand calls a minute are a pattern.

import { present, rule, some } from "@temelj/policy";

/** CloudTrail Insights looks for unusual rates of calls or errors. */
export const cloudtrailWatchesForUnusualCalls = rule("cloudtrail-watches-for-unusual-calls", {
  title: { en: "Trail looks for unusual calls", cnr: "Evidencija traži neuobičajene pozive" },
  severity: "low",
  on: "aws:cloudtrail/trail:Trail",
  why: "A script that tries everything looks like many ordinary calls.",
  attack: "A stolen key is tried on every service; the burst of refusals would have shown it.",
  fix: 'add { insightType: "ApiCallRateInsight" } and { insightType: "ApiErrorRateInsight" } to insightSelectors',
  sources: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html"],
  check: (trail) => some(trail, ["insightSelectors.insightType"], present),
});
