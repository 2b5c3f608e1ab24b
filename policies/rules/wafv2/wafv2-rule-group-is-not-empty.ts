// An empty group in a web ACL looks like one more wall.

import { present, rule, some } from "@temelj/policy";

/** A rule group has rules. */
export const wafv2RuleGroupIsNotEmpty = rule("wafv2-rule-group-is-not-empty", {
  title: { en: "Web rule group has rules", cnr: "Grupa veb pravila ima pravila" },
  severity: "low",
  on: "aws:wafv2/ruleGroup:RuleGroup",
  why: "Whoever reads the web ACL counts the group as protection, and it looks at no request.",
  attack: "Whoever reads the firewall counts the group as protection; it looks at nothing.",
  fix: "add rules, or remove the group",
  sources: ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-groups.html"],
  check: (group) => some(group, ["rules", "rulesJson"], present),
});
