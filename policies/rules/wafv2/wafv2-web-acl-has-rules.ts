// An empty filter looks like protection in every list.

import { anyOf, fail, pass, present, rule, some } from "@temelj/policy";

/** A web ACL has rules: its own, as JSON, or in resources beside it. */
export const wafv2WebAclHasRules = rule("wafv2-web-acl-has-rules", {
  title: { en: "Web ACL has rules", cnr: "Veb ACL ima pravila" },
  severity: "medium",
  on: "aws:wafv2/webAcl:WebAcl",
  why: "Without rules the web ACL does the same with every request, and everybody counts on it.",
  attack: "An empty firewall lets every attack through, while everybody believes that there is one.",
  fix: "add rules, for a start AWSManagedRulesCommonRuleSet as a managedRuleGroupStatement",
  controls: ["security-hub:WAF.10"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-10"],
  check: (acl, { related }) =>
    anyOf(
      () => some(acl, ["rules", "ruleJson"], present),
      () => {
        const beside =
          related("aws:wafv2/webAclRule:WebAclRule", "webAclArn") ??
          related("aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation", "webAclArn");
        return beside === undefined ? fail({ path: "rules", message: "the web ACL has no rules" }) : pass();
      },
    ),
});
