// Names across the border: sites ask for names of the cloud, networks for names of the sites, and all is recorded.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

import type { NameResolverArgs, NameResolverHandle, NameResolverNodes, ResolverNetwork } from "./name-resolver-args.ts";
import { resolverName } from "./name-syntax.ts";
import { planNameResolver, type NameResolverPlan } from "./plan-name-resolver.ts";
import { ResolverDoor } from "./resolver-door.ts";

/**
 * The resolver of one region, in the network account.
 *
 * Creates a query logging configuration to the log archive; where sites may ask, an inbound endpoint with an address in
 * each zone, that admits TCP and UDP 53 of their ranges; where domains are forwarded, an outbound endpoint that reaches
 * TCP and UDP 53 of their servers and nothing else, a forwarding rule for each domain and a system rule for each
 * exception. The profile carries rules and logging to every network that has it, and the resolver's own network gets the
 * profile too: what sites ask is answered as that network would be.
 *
 * The firewall drops it all until flows are allowed, TCP and UDP 53: from the askers to the network's addresses, and
 * from these to the servers. Rules that name their peers make AWS track each question, which can bring an address of a
 * door down to 1,500 questions a second
 * (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-scaling.html).
 *
 * Costs US$0.125 an hour for each address of a door, which is US$182.50 a month for a door in two zones, and US$0.40 for
 * a million questions that pass one (read 2026-11-28 at
 * https://repost.aws/knowledge-center/route-53-resolver-endpoint-costs, list price at
 * https://aws.amazon.com/route53/pricing/), and what CloudWatch charges for logs that are delivered to S3.
 *
 * Encrypts no question: DNS over HTTPS is not switched on. Checks no signatures of answers: validation is a setting of
 * each network. Logs what a network asked first, not what it had in its cache.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-choose-vpc.html
 */
export class NameResolver extends ResolverDoor<NameResolverNodes> {
  /** Contract for sites and for whoever watches names. */
  readonly handle: NameResolverHandle;

  constructor(name: string, args: NameResolverArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:NameResolver", name, args, opts);
    const { network, protect = true } = args;
    const plan = planNameResolver(args, network === undefined ? undefined : Object.keys(network.subnetIds));
    const queryLog = this.recordQueries(plan, args);
    if (network !== undefined) this.joinProfile(plan, args, network);
    const kept = { protect, retainOnDelete: protect };
    const inbound = network === undefined || plan.askers.length === 0 ? undefined : this.wayIn(plan, network, kept);
    const outbound = network === undefined || plan.forwards.length === 0 ? undefined : this.wayOut(plan, network);
    const rules = outbound === undefined ? {} : this.rules(plan, args, outbound);
    this.handle = {
      queryLogId: queryLog.id,
      inboundAddresses: addressesOf(inbound),
      ruleIds: Object.fromEntries(Object.entries(rules).map(([domain, { id }]) => [domain, id])),
    };
    this.finish({ queryLog, inbound, outbound, rules }, this.handle);
  }

  private recordQueries(
    { region }: NameResolverPlan,
    { profileId, queryLogsArn }: NameResolverArgs,
  ): aws.route53.ResolverQueryLogConfig {
    const inputs = { region, destinationArn: queryLogsArn, tags: this.tagged() };
    const config = this.child("query-log", aws.route53.ResolverQueryLogConfig, inputs);
    this.addToProfile("profile-query-log", { region, profileId, label: "query-log", arn: config.arn });
    return config;
  }

  /** Without the profile, what sites ask would miss private zones and AWS's services. */
  private joinProfile({ region }: NameResolverPlan, { profileId }: NameResolverArgs, { vpcId }: ResolverNetwork): void {
    const inputs = { region, profileId, resourceId: vpcId, tags: this.tagged() };
    this.child("profile-network", aws.route53.ProfilesAssociation, inputs);
  }

  private wayIn(
    { region, askers }: NameResolverPlan,
    network: ResolverNetwork,
    kept: pulumi.CustomResourceOptions,
  ): aws.route53.ResolverEndpoint {
    const group = this.doorGroup("inbound", region, network, "DNS questions of sites");
    for (const range of askers) this.admit(region, group, range);
    return this.door("inbound", "INBOUND", region, network, group, kept);
  }

  private wayOut({ region, servers }: NameResolverPlan, network: ResolverNetwork): aws.route53.ResolverEndpoint {
    const group = this.doorGroup("outbound", region, network, "DNS questions to servers of sites");
    for (const server of servers) this.letOut(region, group, server);
    return this.door("outbound", "OUTBOUND", region, network, group);
  }

  private rules(
    { region, forwards, exceptions }: NameResolverPlan,
    { profileId }: NameResolverArgs,
    outbound: aws.route53.ResolverEndpoint,
  ): Record<string, aws.route53.ResolverRule> {
    const made: Record<string, aws.route53.ResolverRule> = {};
    const rule = (domainName: string, inputs: Omit<aws.route53.ResolverRuleArgs, "domainName">): void => {
      const name = resolverName(domainName);
      const args = { region, name, domainName, ...inputs, tags: this.tagged() };
      const one = this.child(`rule-${domainName}`, aws.route53.ResolverRule, args);
      const content = { region, profileId, label: `rule-${domainName}`, arn: one.arn };
      this.addToProfile(`profile-rule-${domainName}`, content);
      made[domainName] = one;
    };
    for (const { domain, servers } of forwards) {
      const targetIps = servers.map((ip) => ({ ip, port: 53, protocol: "Do53" }));
      rule(domain, { ruleType: "FORWARD", resolverEndpointId: outbound.id, targetIps });
    }
    for (const domain of exceptions) rule(domain, { ruleType: "SYSTEM" });
    return made;
  }
}

function addressesOf(endpoint: aws.route53.ResolverEndpoint | undefined): pulumi.Output<string[]> {
  if (endpoint === undefined) return pulumi.output([]);
  return endpoint.ipAddresses.apply((all) => all.flatMap(({ ip }) => ip ?? []).toSorted());
}
