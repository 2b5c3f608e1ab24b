// What happens to questions while DNS Firewall cannot judge them, said for each network.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";
import { IssueError } from "@temelj/kernel";

import { regionIssues } from "../vpc/region-issues.ts";

/** Arguments of the mode. */
export interface DnsFirewallModeArgs extends CommonArgs {
  /** @example "eu-central-1" */
  readonly region: string;
  /**
   * True: names are answered while nobody can judge them, good or bad. False: none is, until AWS can judge again.
   * @example false
   */
  readonly failOpen: boolean;
  /**
   * Networks of this account, by a name that never changes.
   * @example { health: spoke.handle.vpcId }
   */
  readonly networks: Readonly<Record<string, pulumi.Input<string>>>;
}

/** The children of the mode. */
export interface DnsFirewallModeNodes {
  /** By the network's name. */
  readonly modes: Readonly<Record<string, aws.route53.ResolverFirewallConfig>>;
}

/**
 * Whether networks fail open or closed, in the account that they are in.
 *
 * Creates a setting for each network. It holds whenever the network has a rule group of DNS Firewall, its own or that of
 * its profile. A profile can say it too, for all its networks, but leaves it to each network by default
 * (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-high-level-steps.html), and no documented call
 * changes that but the console (https://github.com/hashicorp/terraform-provider-aws/issues/49290). So the mode is stated
 * where the network is, and nobody may change it in the profile.
 *
 * Costs nothing. A network that nobody states it for fails closed, which is AWS's default: then names are answered with
 * SERVFAIL while DNS Firewall is impaired.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dns-firewall-vpc-configuration.html
 */
export class DnsFirewallMode extends LandingZoneComponent<DnsFirewallModeNodes> {
  constructor(name: string, args: DnsFirewallModeArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:DnsFirewallMode", name, args, opts);
    const { region, failOpen, networks } = args;
    const issues = regionIssues(region, "the networks");
    if (issues.length > 0) throw new IssueError(issues);
    const firewallFailOpen = failOpen ? "ENABLED" : "DISABLED";
    const modes: Record<string, aws.route53.ResolverFirewallConfig> = {};
    for (const [network, resourceId] of Object.entries(networks)) {
      const inputs = { region, resourceId, firewallFailOpen };
      modes[network] = this.child(`mode-${network}`, aws.route53.ResolverFirewallConfig, inputs);
    }
    this.finish({ modes }, {});
  }
}
