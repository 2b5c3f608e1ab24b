// Known attacks should not need a clever filter.

import { anyOf, equals, every, fail, findCertain, listed, pass, rule, some, text } from "@temelj/policy";

const group = "AWSManagedRulesKnownBadInputsRuleSet";

/** A web ACL blocks requests that are known to be attacks, such as those on Log4j, by AWS's rules for known bad inputs. */
export const wafv2WebAclStopsKnownAttacks = rule("wafv2-web-acl-stops-known-attacks", {
  title: { en: "Web ACL stops known attacks", cnr: "Veb ACL zaustavlja poznate napade" },
  severity: "low",
  on: "aws:wafv2/webAcl:WebAcl",
  why: "Everybody on the internet tries the published attacks on every address, within hours.",
  attack: "A request whose header names a server abroad makes an old logging library fetch and run a program.",
  fix: 'add a rule with managedRuleGroupStatement name "AWSManagedRulesKnownBadInputsRuleSet" and overrideAction none',
  sources: ["https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html"],
  check: (acl, { allRelated }) =>
    anyOf(
      () => {
        const found = findCertain(listed(acl.rules), ({ statement, overrideAction: action }) => {
          return statement?.managedRuleGroupStatement?.name === group && action?.count === undefined;
        });
        return found === undefined ? fail({ path: "rules", allowed: group }) : pass();
      },
      () =>
        every(
          acl,
          ["ruleJson"],
          text(group, (json) => json.includes(`"${group}"`)),
        ),
      () => {
        const beside = allRelated("aws:wafv2/webAclRule:WebAclRule", "webAclArn");
        return anyOf(
          ...beside.map((one) => () => some(one, ["statement.managedRuleGroupStatement.name"], equals(group))),
        );
      },
    ),
});
