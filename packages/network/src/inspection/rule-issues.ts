// What may be wrong with the firewall's rules as they are written: too many, too long, or of one number.

import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import type { FirewallRule } from "./firewall-rules.ts";
import type { PlannedRuleGroup } from "./plan-inspection.ts";

/** Everything of AWS's that a group can hit. */
export function quotaIssues({ role, capacity, rules }: PlannedRuleGroup): Issue[] {
  const issues: Issue[] = [];
  if (rules.length > capacity) {
    issues.push(
      issue("NETWORK_RULES_TOO_MANY", `the firewall needs ${rules.length} rules for ${role}`, {
        allowed: `at most ${capacity}: AWS fixes what a group holds when it is created`,
        fix: "let segments exchange instead of tenants one by one, or domains instead of hosts",
      }),
    );
  }
  for (const { key, text } of rules.filter((each) => each.text.length > quotas.firewallRuleLength.value)) {
    issues.push(
      issue("NETWORK_RULE_TOO_LONG", `the rule for "${key}" has ${text.length} characters`, {
        allowed: `at most ${quotas.firewallRuleLength.value}`,
        fix: "replace neighbouring ranges by the block that holds them",
      }),
    );
  }
  const bytes = rules.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
  if (bytes > quotas.firewallRulesLength.value) {
    issues.push(
      issue("NETWORK_RULES_TOO_MANY", `the firewall's rules for ${role} have ${bytes} bytes`, {
        allowed: `at most ${quotas.firewallRulesLength.value}`,
        fix: "let segments exchange instead of tenants one by one",
      }),
    );
  }
  return issues;
}

/** Two rules of one number: AWS refuses the group. The same flow twice, or two hashes that meet by chance. */
export function numberIssues(rules: readonly FirewallRule[]): Issue[] {
  const first = new Map<number, string>();
  return rules.flatMap(({ sid, key }) => {
    const earlier = first.get(sid);
    first.set(sid, earlier ?? key);
    if (earlier === undefined) return [];
    const message = earlier === key ? `"${key}" is there twice` : `"${key}" and "${earlier}" get the number ${sid}`;
    const fix = earlier === key ? "remove one of them" : "give one of the segments another code";
    return [issue("NETWORK_FLOW_REPEATED", message, { fix })];
  });
}
