// Which names are answered: malware must look up its server before it can talk to it.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import {
  planDnsFirewall,
  type DnsFirewallChoices,
  type DnsFirewallPlan,
  type PlannedNameRule,
} from "./plan-dns-firewall.ts";
import { ProfiledComponent } from "./profiled-component.ts";

/** Arguments of the firewall of names. */
export interface DnsFirewallArgs extends DnsFirewallChoices, CommonArgs {
  /** Profile that carries the rules to all networks of the region. */
  readonly profileId: pulumi.Input<string>;
}

/** The children of the firewall of names. */
export interface DnsFirewallNodes {
  readonly group: aws.route53.ResolverFirewallRuleGroup;
  /** Lists of one's own: `allowed`, `blocked`. */
  readonly lists: Readonly<Record<string, aws.route53.ResolverFirewallDomainList>>;
  /** By role. */
  readonly rules: Readonly<Record<string, aws.route53.ResolverFirewallRule>>;
}

/** Where the rules are, for whoever watches them. */
export interface DnsFirewallHandle {
  readonly ruleGroupId: pulumi.Output<string>;
  readonly ruleGroupArn: pulumi.Output<string>;
}

/** The group's place in the profile, which takes 100 to 9900: there is room before it and behind it. */
const groupPriority = 1000;

/**
 * The firewall of names of one region, in the network account.
 *
 * Creates a rule group that the profile carries to every network that has it, with rules in an order that never changes:
 * own allowed names, own blocked names, AWS's list of malicious names (malware, ransomware, botnets, spyware, tunnels,
 * what GuardDuty found), and, where that is wanted, names that look made up or carry data out. What is blocked does not
 * exist (NXDOMAIN). What is redirected is judged by each name on the way. A name that comes or goes changes a list in
 * place.
 *
 * What happens when AWS cannot judge is a setting of each network: see {@link DnsFirewallMode}.
 *
 * Costs by the million questions of networks that have the profile and by the domain of own lists, and where behaviour
 * is judged by the hour and network (https://aws.amazon.com/route53/pricing/). AWS's list itself costs nothing.
 *
 * Judges names only, and only where AWS's resolver is asked: whoever knows an address, or asks another server, passes.
 * {@link Inspection} judges connections, and lets DNS to nobody else out.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall.html
 */
export class DnsFirewall extends ProfiledComponent<DnsFirewallNodes> {
  /** Where the rules are. */
  readonly handle: DnsFirewallHandle;

  constructor(name: string, args: DnsFirewallArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:DnsFirewall", name, args, opts);
    const plan = planDnsFirewall(args);
    const { region } = plan;
    const group = this.child("group", aws.route53.ResolverFirewallRuleGroup, { region, tags: this.tagged() });
    const lists = this.lists(plan);
    const rules = this.rules(plan, group, lists);
    // A group that grows rule by rule while it already judges would judge by half of them.
    const { profileId } = args;
    const content = { region, profileId, label: "firewall", arn: group.arn, priority: groupPriority };
    this.addToProfile("profile", content, { dependsOn: Object.values(rules) });
    this.handle = { ruleGroupId: group.id, ruleGroupArn: group.arn };
    this.finish({ group, lists, rules }, this.handle);
  }

  private lists({ region, lists }: DnsFirewallPlan): Record<string, aws.route53.ResolverFirewallDomainList> {
    const made: Record<string, aws.route53.ResolverFirewallDomainList> = {};
    for (const { role, domains } of lists) {
      const inputs = { region, domains: [...domains], tags: this.tagged() };
      made[role] = this.child(`list-${role}`, aws.route53.ResolverFirewallDomainList, inputs);
    }
    return made;
  }

  private rules(
    { region, rules }: DnsFirewallPlan,
    group: aws.route53.ResolverFirewallRuleGroup,
    lists: Readonly<Record<string, aws.route53.ResolverFirewallDomainList>>,
  ): Record<string, aws.route53.ResolverFirewallRule> {
    const made: Record<string, aws.route53.ResolverFirewallRule> = {};
    for (const rule of rules) {
      const { role, priority, action } = rule;
      made[role] = this.child(`rule-${role}`, aws.route53.ResolverFirewallRule, {
        region,
        firewallRuleGroupId: group.id,
        name: role,
        priority,
        action,
        ...(action === "BLOCK" ? { blockResponse: "NXDOMAIN" } : {}),
        ...matchOf(rule, lists),
      });
    }
    return made;
  }
}

function matchOf(
  { matches }: PlannedNameRule,
  lists: Readonly<Record<string, aws.route53.ResolverFirewallDomainList>>,
): Partial<aws.route53.ResolverFirewallRuleArgs> {
  const redirections = { firewallDomainRedirectionAction: "INSPECT_REDIRECTION_DOMAIN" };
  switch (matches.kind) {
    case "own-list": {
      const list = lists[matches.list];
      if (list === undefined) throw new Error(`no list ${matches.list}`);
      return { ...redirections, firewallDomainListId: list.id };
    }
    case "managed-list":
      return { ...redirections, firewallDomainListId: matches.id };
    case "behaviour":
      return { dnsThreatProtection: matches.threat, confidenceThreshold: "HIGH" };
  }
}
