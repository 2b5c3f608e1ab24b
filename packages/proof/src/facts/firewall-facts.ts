// What a plan says about firewalls at the hub: attachments, policies and rules, as they are written.

import type { PropertyMap } from "@temelj/plan";

import type { Collector } from "./fact-reader.ts";

/** A firewall that is attached to a transit gateway. */
export interface FirewallFact {
  readonly attachment: string;
  /** ARN of its policy. */
  readonly policy: string;
  readonly urn: string;
}

/** What a firewall does, by reference to rule groups. */
export interface FirewallPolicyFact {
  readonly id: string;
  /**
   * Whether its groups alone decide, in their order: everything goes to the stateful rules, in strict order, and no
   * group's actions are replaced by others.
   */
  readonly plain: boolean;
  readonly defaults: readonly string[];
  /** In the order in which they are tried. Those that AWS manages are left out: they only drop and report. */
  readonly groups: readonly string[];
  readonly urn: string;
}

/** Rules of a firewall, as they are written. */
export interface RuleGroupFact {
  readonly id: string;
  readonly rules: string;
  readonly homeNet: readonly string[];
  readonly urn: string;
}

/** Readers by resource type. */
export const firewallReaders: Readonly<Record<string, Collector>> = {
  "aws:networkfirewall/firewall:Firewall": (read, { urn, inputs, outputs }, { firewalls }) => {
    if (inputs["transitGatewayId"] === undefined) return;
    const attachment = firewallAttachment(outputs["firewallStatuses"]);
    if (attachment === undefined) read.complete = false;
    firewalls.push({ attachment: attachment ?? "", policy: read.text("firewallPolicyArn"), urn });
  },
  "aws:networkfirewall/firewallPolicy:FirewallPolicy": (read, { urn, inputs }, { firewallPolicies }) => {
    const policy = read.recordOf(inputs["firewallPolicy"]);
    const own = read
      .recordsOf(policy["statefulRuleGroupReferences"])
      .filter(({ resourceArn }) => !read.textOf(resourceArn).includes(":aws-managed:"));
    firewallPolicies.push({
      id: read.text("arn"),
      plain:
        read.recordOf(policy["statefulEngineOptions"] ?? {})["ruleOrder"] === "STRICT_ORDER" &&
        own.every(({ override, priority }) => override === undefined && typeof priority === "number") &&
        ["statelessDefaultActions", "statelessFragmentDefaultActions"].every(
          (stage) => read.texts(policy[stage]).join() === "aws:forward_to_sfe",
        ) &&
        read.recordsOf(policy["statelessRuleGroupReferences"]).length === 0,
      defaults: read.texts(policy["statefulDefaultActions"]),
      groups: own
        .toSorted((left, right) => Number(left["priority"]) - Number(right["priority"]))
        .map(({ resourceArn }) => read.textOf(resourceArn)),
      urn,
    });
  },
  "aws:networkfirewall/ruleGroup:RuleGroup": (read, { urn, inputs }, { ruleGroups }) => {
    if (inputs["type"] !== "STATEFUL") return;
    const group = read.recordOf(inputs["ruleGroup"] ?? {});
    const { ipSets } = read.recordOf(group["ruleVariables"] ?? {});
    const home = read.recordsOf(ipSets).find(({ key }) => key === "HOME_NET");
    ruleGroups.push({
      id: read.text("arn"),
      rules: read.textOf(read.recordOf(group["rulesSource"] ?? {})["rulesString"]),
      homeNet: read.texts(read.recordOf(home?.["ipSet"] ?? {})["definitions"]),
      urn,
    });
  },
};

function firewallAttachment(statuses: unknown): string | undefined {
  const [status] = Array.isArray(statuses) ? (statuses as readonly PropertyMap[]) : [];
  const states = status?.["transitGatewayAttachmentSyncStates"];
  const [state] = Array.isArray(states) ? (states as readonly PropertyMap[]) : [];
  const id = state?.["attachmentId"];
  return typeof id === "string" ? id : undefined;
}
