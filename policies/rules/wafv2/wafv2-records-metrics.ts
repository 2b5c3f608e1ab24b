// A flood shows first as a number that rises.

import { allOf, equals, every, isAbsent, pass, rule } from "@temelj/policy";

/** A web ACL or rule group counts, also each of its rules, and so the requests that no rule matched. */
export const wafv2RecordsMetrics = rule("wafv2-records-metrics", {
  title: { en: "Web firewall counts requests", cnr: "Veb zaštitni zid broji zahtjeve" },
  severity: "medium",
  on: ["aws:wafv2/webAcl:WebAcl", "aws:wafv2/ruleGroup:RuleGroup", "aws:wafv2/webAclRule:WebAclRule"],
  why: "Without metrics no alarm can ring when an attack begins or a rule turns away everybody.",
  attack: "An attack is stopped and nobody notices that it is going on, until it finds another way.",
  fix: "set visibilityConfig.cloudwatchMetricsEnabled: true, in each rule too",
  controls: ["security-hub:WAF.12"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-12",
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html",
  ],
  check: (resource) =>
    allOf(
      () => every(resource, ["visibilityConfig.cloudwatchMetricsEnabled"], equals(true)),
      () => {
        if (!("rules" in resource) || isAbsent(resource.rules)) return pass();
        return every(resource, ["rules.visibilityConfig.cloudwatchMetricsEnabled"], equals(true));
      },
    ),
});
