import { wireMarks } from "@temelj/plan";
import { resource, Scenario } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { wafv2RecordsMetrics } from "./wafv2-records-metrics.ts";
import { wafv2RuleGroupIsNotEmpty } from "./wafv2-rule-group-is-not-empty.ts";
import { wafv2WebAclHasRules } from "./wafv2-web-acl-has-rules.ts";
import { wafv2WebAclLimitsRate } from "./wafv2-web-acl-limits-rate.ts";
import { wafv2WebAclRecordsRequests } from "./wafv2-web-acl-records-requests.ts";

const { unknown } = wireMarks;
const type = "aws:wafv2/webAcl:WebAcl";
const arn = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/w/1";
const seen = { cloudwatchMetricsEnabled: true, metricName: "m", sampledRequestsEnabled: true };
const managed = (name: unknown) => ({
  name: "managed",
  priority: 1,
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name } },
  visibilityConfig: seen,
});
const limit = {
  name: "limit",
  priority: 2,
  statement: { rateBasedStatement: { limit: 1000, aggregateKeyType: "IP" } },
  visibilityConfig: seen,
};
const good = {
  scope: "REGIONAL",
  defaultAction: { allow: {} },
  rules: [managed("Common"), limit],
  visibilityConfig: seen,
};
const acl = resource(type, good, { id: "1", outputs: { arn } });
const bare = (rules?: unknown): Scenario => new Scenario({ acl }).with({ acl: { rules } });

const log = (resourceArn: unknown) => ({
  log: resource("aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration", {
    resourceArn,
    logDestinationConfigs: ["arn:log"],
  }),
});
judgesScenarios(
  wafv2WebAclRecordsRequests,
  [
    ["recorded", { acl, ...log(arn) }, "pass"],
    ["not recorded", { acl }, "fail"],
    ["another one recorded", { acl, ...log("arn:other") }, "fail"],
    ["perhaps recorded", { acl, ...log(unknown) }, "unknown"],
  ],
  "acl",
);

const beside = (statement: unknown, webAclArn: unknown = arn) => ({
  rule: resource("aws:wafv2/webAclRule:WebAclRule", { webAclArn, priority: 1, statement, visibilityConfig: seen }),
});
const association = {
  group: resource("aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation", {
    webAclArn: arn,
    priority: 1,
    ruleName: "r",
    managedRuleGroup: { vendorName: "AWS", name: "Common" },
  }),
};
judgesScenarios(
  wafv2WebAclHasRules,
  [
    ["of its own", { acl }, "pass"],
    ["as JSON", bare().with({ acl: { ruleJson: "[{}]" } }), "pass"],
    ["beside it", bare().and(beside(limit.statement)), "pass"],
    ["a group beside it", bare().and(association), "pass"],
    ["none", bare(), "fail"],
    ["an empty list", bare([]), "fail"],
    ["of another one", bare().and(beside(limit.statement, "arn:other")), "fail"],
    ["not known", bare(unknown), "unknown"],
    ["perhaps beside it", bare().and(beside(limit.statement, unknown)), "unknown"],
  ],
  "acl",
);

const group = (rules: unknown) => ({
  group: resource("aws:wafv2/ruleGroup:RuleGroup", { capacity: 10, rules }, { id: "g", outputs: { arn: "arn:group" } }),
});
const toGroup = bare([{ name: "own", priority: 1, statement: { ruleGroupReferenceStatement: { arn: "arn:group" } } }]);
judgesScenarios(
  wafv2WebAclLimitsRate,
  [
    ["of its own", { acl }, "pass"],
    ["AWS's against floods", bare([managed("AWSManagedRulesAntiDDoSRuleSet")]), "pass"],
    ["as JSON", bare().with({ acl: { ruleJson: '[{"Statement":{"RateBasedStatement":{"Limit":100}}}]' } }), "pass"],
    ["beside it", bare([managed("Common")]).and(beside(limit.statement)), "pass"],
    ["in a group that it uses", toGroup.and(group([limit])), "pass"],
    ["not in the group that it uses", toGroup.and(group([{ statement: {} }])), "fail"],
    ["only other rules", bare([managed("Common")]).and(beside({ geoMatchStatement: {} })), "fail"],
    ["no rules", bare(), "fail"],
    ["rules not known", bare(unknown), "unknown"],
    ["a group not known", bare([{ statement: { ruleGroupReferenceStatement: { arn: unknown } } }]), "unknown"],
  ],
  "acl",
);

judgesChanges(wafv2RecordsMetrics, type, good, [
  ["all counted", {}, "pass"],
  ["counted, as text", { visibilityConfig: { cloudwatchMetricsEnabled: "true" } }, "pass"],
  ["what no rule matched is not", { visibilityConfig: { cloudwatchMetricsEnabled: false } }, "fail"],
  ["not said", { visibilityConfig: undefined }, "fail"],
  ["one rule is not", { rules: [limit, { ...limit, visibilityConfig: { cloudwatchMetricsEnabled: false } }] }, "fail"],
  ["without rules of its own", { rules: undefined }, "pass"],
  ["not known", { visibilityConfig: { cloudwatchMetricsEnabled: unknown } }, "unknown"],
  ["rules not known", { rules: unknown }, "unknown"],
]);
judgesChanges(wafv2RecordsMetrics, "aws:wafv2/webAclRule:WebAclRule", { webAclArn: arn, visibilityConfig: seen }, [
  ["a rule beside it is counted", {}, "pass"],
  ["a rule beside it is not", { visibilityConfig: { cloudwatchMetricsEnabled: false } }, "fail"],
]);

judgesChanges(wafv2RuleGroupIsNotEmpty, "aws:wafv2/ruleGroup:RuleGroup", { capacity: 10, rules: [limit] }, [
  ["rules", {}, "pass"],
  ["rules as JSON", { rules: undefined, rulesJson: "[{}]" }, "pass"],
  ["none", { rules: undefined }, "fail"],
  ["an empty list", { rules: [] }, "fail"],
  ["not known", { rules: unknown }, "unknown"],
]);
