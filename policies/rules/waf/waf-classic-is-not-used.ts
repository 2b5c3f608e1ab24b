// A wall that its builder no longer repairs is no wall.

import { fail, rule } from "@temelj/policy";

/** Nothing is made with AWS WAF Classic. AWS ended its support on 30 September 2025. */
export const wafClassicIsNotUsed = rule("waf-classic-is-not-used", {
  title: { en: "AWS WAF Classic is not used", cnr: "AWS WAF Classic se ne koristi" },
  severity: "high",
  on: [
    "aws:waf/ruleGroup:RuleGroup",
    "aws:waf/webAcl:WebAcl",
    "aws:wafregional/ruleGroup:RuleGroup",
    "aws:wafregional/webAcl:WebAcl",
  ],
  why: "AWS has ended support: new attacks are not answered, and one day the protection is switched off.",
  attack: "The old firewall gets no new rules; attacks of this year pass it.",
  fix: "make a wafv2.WebAcl with the same rules instead",
  sources: ["https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html"],
  check: () => fail({ message: "AWS WAF Classic has reached its end", allowed: "a web ACL of wafv2" }),
});
