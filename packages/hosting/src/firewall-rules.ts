// What the web application firewall of a portal checks, in which order, and what it writes down.

import type * as aws from "@pulumi/aws";

type Rule = aws.types.input.wafv2.WebAclRule;

/** AWS's own rule groups, by what they are for. 925 of the 1,500 capacity units that the base price includes. */
const managedGroups = [
  { name: "ip-reputation", priority: 10, group: "AWSManagedRulesAmazonIpReputationList" },
  { name: "common", priority: 30, group: "AWSManagedRulesCommonRuleSet" },
  { name: "known-bad-inputs", priority: 40, group: "AWSManagedRulesKnownBadInputsRuleSet" },
] as const;

/**
 * Known attackers first, then floods, then attacks by content: the cheap answers before the dear ones.
 * Priorities are fixed by meaning with room between them, so a new rule moves none.
 *
 * https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
export function firewallRules(requestsPerFiveMinutes: number): Rule[] {
  const rules = [...managedGroups.map(managedRule), rateRule(requestsPerFiveMinutes)];
  return rules.toSorted((left, right) => left.priority - right.priority);
}

/** Metrics and samples of what matched, under a name of the rule's own. */
export function visibility(metricName: string): aws.types.input.wafv2.WebAclVisibilityConfig {
  return { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName };
}

/** Logs what a rule acted on; every request is in the access logs already. Cookies and credentials are left out. */
export function whatToLog(): Pick<aws.wafv2.WebAclLoggingConfigurationArgs, "loggingFilter" | "redactedFields"> {
  const actions = ["BLOCK", "COUNT", "CAPTCHA", "CHALLENGE"];
  const conditions = actions.map((action) => ({ actionCondition: { action } }));
  return {
    loggingFilter: {
      defaultBehavior: "DROP",
      filters: [{ behavior: "KEEP", requirement: "MEETS_ANY", conditions }],
    },
    redactedFields: ["authorization", "cookie"].map((name) => ({ singleHeader: { name } })),
  };
}

function managedRule({ name, priority, group }: (typeof managedGroups)[number]): Rule & { priority: number } {
  return {
    name,
    priority,
    statement: { managedRuleGroupStatement: { vendorName: "AWS", name: group } },
    // "none" keeps each rule's own action, which is to block; "count" would only watch.
    overrideAction: { none: {} },
    visibilityConfig: visibility(name),
  };
}

function rateRule(limit: number): Rule & { priority: number } {
  return {
    name: "rate",
    priority: 20,
    statement: { rateBasedStatement: { aggregateKeyType: "IP", evaluationWindowSec: 300, limit } },
    action: { block: {} },
    visibilityConfig: visibility("rate"),
  };
}
