// Nobody needs a thousand attempts a minute but who guesses passwords.

import { anyOf, equals, fail, present, rule, some, text } from "@temelj/policy";

const inText = text("a rate-based statement", (json) => /"RateBasedStatement"|AntiDDoSRuleSet/.test(json));
const antiDdos = equals("AWSManagedRulesAntiDDoSRuleSet");

/** A web ACL has a rule that limits how often one caller comes: its own, beside it, or in a rule group that it uses. */
export const wafv2WebAclLimitsRate = rule("wafv2-web-acl-limits-rate", {
  title: { en: "Web ACL limits the rate of requests", cnr: "Veb ACL ograničava učestalost zahtjeva" },
  severity: "medium",
  on: "aws:wafv2/webAcl:WebAcl",
  why: "Each request of a flood, or of somebody who tries passwords, looks harmless; only their number does not.",
  attack: "A script tries ten thousand passwords a minute from one address.",
  fix: "add a rule with statement.rateBasedStatement, with a limit and aggregateKeyType",
  sources: [
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html",
    "https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html",
  ],
  check: (acl, { allRelated, referred }) =>
    anyOf(
      () => some(acl, ["rules.statement.rateBasedStatement"], present),
      () => some(acl, ["rules.statement.managedRuleGroupStatement.name"], antiDdos),
      () => some(acl, ["ruleJson"], inText),
      () => {
        const group = referred("aws:wafv2/ruleGroup:RuleGroup", "rules.statement.ruleGroupReferenceStatement.arn");
        if (group === undefined) return fail({ path: "rules", message: "no rule of the web ACL limits the rate" });
        return anyOf(
          () => some(group, ["rules.statement.rateBasedStatement"], present),
          () => some(group, ["rulesJson"], inText),
        );
      },
      () => {
        const beside = allRelated("aws:wafv2/webAclRule:WebAclRule", "webAclArn");
        return anyOf(...beside.map((one) => () => some(one, ["statement.rateBasedStatement"], present)));
      },
    ),
});
