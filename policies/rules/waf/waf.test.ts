import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesScenarios } from "../../testing/aws.ts";
import { wafClassicIsNotUsed } from "./waf-classic-is-not-used.ts";

judgesScenarios(
  wafClassicIsNotUsed,
  ["waf/webAcl:WebAcl", "waf/ruleGroup:RuleGroup", "wafregional/webAcl:WebAcl", "wafregional/ruleGroup:RuleGroup"].map(
    (type) => [type, { it: resource(`aws:${type}`, { metricName: wireMarks.unknown }) }, "fail"],
  ),
);
