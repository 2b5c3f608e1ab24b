// What a plan says about firewalls: where they stand, their policies and rules, as they are written.

import type { PropertyMap } from "@temelj/plan";

import type { Collector, FactReader } from "./fact-reader.ts";

/** A firewall, attached to a transit gateway or with endpoints in a VPC. */
export interface FirewallFact {
  readonly id: string;
  /** Its own attachment, where it is at a transit gateway. */
  readonly attachment: string | undefined;
  /** ARN of its policy. */
  readonly policy: string;
  readonly urn: string;
}

/** Where a VPC's routes meet a firewall. */
export interface FirewallEndpointFact {
  readonly id: string;
  readonly firewall: string;
  readonly subnet: string;
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
  /** Ranges of variables for groups that do not say their own. */
  readonly ranges: Readonly<Record<string, readonly string[]>>;
  /** In the order in which they are tried. Those that AWS manages are left out: they only drop and report. */
  readonly groups: readonly string[];
  readonly urn: string;
}

/** Rules of a firewall, as they are written. */
export interface RuleGroupFact {
  readonly id: string;
  readonly rules: string;
  /** Ranges by the name of the variable: `HOME_NET`. */
  readonly ranges: Readonly<Record<string, readonly string[]>>;
  /** Ids of prefix lists by the name under which rules refer to them: `@name`. */
  readonly lists: Readonly<Record<string, string>>;
  readonly urn: string;
}

/** Readers by resource type. */
export const firewallReaders: Readonly<Record<string, Collector>> = {
  "aws:networkfirewall/firewall:Firewall": (read, { urn, inputs, outputs, id }, { firewalls, firewallEndpoints }) => {
    const [status] = read.recordsOf(outputs["firewallStatuses"]);
    const firewall = read.optional("arn") ?? id ?? "";
    let attachment: string | undefined;
    if (inputs["transitGatewayId"] === undefined) {
      const states = read.recordsOf(status?.["syncStates"]);
      if (states.length === 0) read.miss();
      firewallEndpoints.push(...endpointsOf(read, states, firewall));
    } else {
      const [state] = read.recordsOf(status?.["transitGatewayAttachmentSyncStates"]);
      attachment = read.textOf(state?.["attachmentId"]);
    }
    firewalls.push({ id: firewall, attachment, policy: read.text("firewallPolicyArn"), urn });
  },
  "aws:networkfirewall/vpcEndpointAssociation:VpcEndpointAssociation": (read, { outputs }, { firewallEndpoints }) => {
    const [status] = read.recordsOf(outputs["vpcEndpointAssociationStatuses"]);
    const states = read.recordsOf(status?.["associationSyncStates"]);
    if (states.length === 0) read.miss();
    firewallEndpoints.push(...endpointsOf(read, states, read.text("firewallArn")));
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
      ranges: rangesOf(read, read.recordOf(policy["policyVariables"] ?? {})["ruleVariables"]),
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
    const references = read.recordOf(group["referenceSets"] ?? {})["ipSetReferences"];
    ruleGroups.push({
      id: read.text("arn"),
      rules: read.textOf(read.recordOf(group["rulesSource"] ?? {})["rulesString"]),
      ranges: rangesOf(read, ipSets),
      lists: Object.fromEntries(
        read.recordsOf(references).map((each) => [read.textOf(each["key"]), listOf(read, each)]),
      ),
      urn,
    });
  },
};

function endpointsOf(read: FactReader, states: readonly PropertyMap[], firewall: string): FirewallEndpointFact[] {
  return states
    .flatMap(({ attachments }) => read.recordsOf(attachments))
    .map(({ endpointId, subnetId }) => ({ id: read.textOf(endpointId), firewall, subnet: read.textOf(subnetId) }));
}

function rangesOf(read: FactReader, variables: unknown): Record<string, string[]> {
  return Object.fromEntries(
    read
      .recordsOf(variables)
      .map(({ key, ipSet }) => [read.textOf(key), read.texts(read.recordOf(ipSet ?? {})["definitions"])]),
  );
}

/** `pl-…`, from the ARN of a prefix list. */
function listOf(read: FactReader, { ipSetReferences, ipSetReference }: PropertyMap): string {
  const [first] = Array.isArray(ipSetReferences)
    ? read.recordsOf(ipSetReferences)
    : [read.recordOf(ipSetReference ?? {})];
  return read.textOf(first?.["referenceArn"]).split("prefix-list/")[1] ?? "";
}
