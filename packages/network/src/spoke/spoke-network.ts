// The private network of one account: subnets over its zones, attached to the hub, without a way past it.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

import { AddedBlock, type AddedSubnet } from "./added-block.ts";
import type { NetworkHandle } from "../network-handles.ts";
import { byTier, planSpoke, type SpokePlan } from "./plan-spoke.ts";
import { tiers, type Tier } from "../vpc/plan-subnets.ts";
import type { SpokeNetworkArgs, SpokeNetworkNodes } from "./spoke-network-args.ts";
import { storageEndpointPolicy } from "./storage-endpoint-policy.ts";
import { VpcComponent } from "../vpc/vpc-component.ts";

type ByTier<T> = Record<Tier, Record<string, T>>;

/**
 * The network of one account, or of several that share it.
 *
 * Creates a VPC (with `addedCidrs` further blocks of it); a private, a data and an attachment subnet a zone, each with a route table of its own; an attachment
 * to the hub, its acceptance, association and propagation there; network ACLs; an S3 gateway endpoint for the private
 * subnets that only the organization can use; flow logs to the archive; the block of internet gateways in the
 * account. What AWS puts into every VPC (default security group, network ACL, route table) is emptied. With
 * `shareWith` also a share of the private and data subnets.
 *
 * Private subnets reach everything through the hub; data subnets only internal ranges, and not even S3; attachment
 * subnets hold nothing but the hub's interfaces.
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html
 *
 * Costs about US$37 a month for the attachment (US$0.05 an hour; regions differ; read 2026-11-23 at
 * https://awsnegotiations.com/transit-gateway-pricing.html, list price at
 * https://aws.amazon.com/transit-gateway/pricing/), US$0.02 a GB through the hub, and flow logs by volume.
 *
 * Creates no internet gateway, NAT gateway, public subnet, interface endpoint or IPv6. A zone letter is the account's
 * own: other accounts may know the same building by another letter.
 */
export class SpokeNetwork extends VpcComponent<SpokeNetworkNodes> {
  /** Contract for whatever is hosted here. */
  readonly handle: NetworkHandle;

  constructor(name: string, args: SpokeNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:SpokeNetwork", name, args, opts);
    const plan = planSpoke(args, args.hub, args.hubProvider === undefined);
    const vpc = this.vpc(name, plan);
    this.emptyDefaults(name, plan.region, vpc);
    this.emptyDefaultAcl(name, plan.region, vpc);
    const subnets = this.subnets(name, plan, vpc);
    const routeTables = this.routeTables(name, plan, vpc, subnets);
    const added = this.addedBlocks(name, plan, args, vpc, routeTables);
    this.accessLists(name, plan, vpc, subnets, added);
    const attachment = this.attachToHub(name, plan, args, vpc, subnets);
    const accepted = this.accept(plan, args, attachment);
    this.joinSegment(plan, args, accepted);
    this.routeThroughHub(plan, args, routeTables, accepted);
    this.reachStorage(name, plan, args, vpc, routeTables);
    const flowLog = this.recordFlows(name, plan.region, vpc, args.flowLogsArn);
    this.blockInternet(plan);
    this.share(plan, args, subnets, added);
    const idsOf = (tier: Tier): Record<string, pulumi.Output<string>> =>
      Object.fromEntries(Object.entries(subnets[tier]).map(([zone, subnet]) => [zone, subnet.id]));
    const addedSubnetIds = added.map(({ tier, zone, subnet }) => ({ tier, zone, id: subnet.id }));
    const own = { vpcId: vpc.id, cidr: plan.cidr, addedCidrs: plan.added.map(({ cidr }) => cidr) };
    this.handle = { ...own, attachmentId: attachment.id, subnetIds: byTier(idsOf), addedSubnetIds };
    this.finish({ vpc, subnets, routeTables, attachment, flowLog }, this.handle);
  }

  private vpc(name: string, { region, cidr }: SpokePlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: this.tagged({ Name: name }),
    });
  }

  private subnets(name: string, { region, subnets }: SpokePlan, vpc: aws.ec2.Vpc): ByTier<aws.ec2.Subnet> {
    const made: ByTier<aws.ec2.Subnet> = { private: {}, data: {}, attachment: {} };
    for (const { tier, zone, cidr, availabilityZone } of subnets) {
      made[tier][zone] = this.child(`subnet-${tier}-${zone}`, aws.ec2.Subnet, {
        region,
        vpcId: vpc.id,
        cidrBlock: cidr,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${tier}-${zone}`, "temelj:tier": tier }),
      });
    }
    return made;
  }

  private routeTables(
    name: string,
    { region }: SpokePlan,
    vpc: aws.ec2.Vpc,
    subnets: ByTier<aws.ec2.Subnet>,
  ): ByTier<aws.ec2.RouteTable> {
    const made: ByTier<aws.ec2.RouteTable> = { private: {}, data: {}, attachment: {} };
    for (const tier of tiers) {
      for (const [zone, subnet] of Object.entries(subnets[tier])) {
        const tags = this.tagged({ Name: `${name}-${tier}-${zone}` });
        const table = this.child(`routes-${tier}-${zone}`, aws.ec2.RouteTable, { region, vpcId: vpc.id, tags });
        const pair = { region, subnetId: subnet.id, routeTableId: table.id };
        this.child(`routes-${tier}-${zone}-association`, aws.ec2.RouteTableAssociation, pair);
        made[tier][zone] = table;
      }
    }
    return made;
  }

  /** What a spoke that grew has beside its first block. */
  private addedBlocks(
    name: string,
    { region, added }: SpokePlan,
    { tags }: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    routeTables: ByTier<aws.ec2.RouteTable>,
  ): readonly AddedSubnet[] {
    const common = tags === undefined ? {} : { tags };
    return added.flatMap(({ cidr, subnets }) => {
      const args = { ...common, region, vpcId: vpc.id, cidr, subnets, routeTables };
      return new AddedBlock(`${name}-added-${cidr}`, args, { parent: this }).nodes.subnets;
    });
  }

  private accessLists(
    name: string,
    plan: SpokePlan,
    vpc: aws.ec2.Vpc,
    subnets: ByTier<aws.ec2.Subnet>,
    added: readonly AddedSubnet[],
  ): void {
    for (const tier of tiers) {
      const more = added.filter((one) => one.tier === tier).map(({ subnet }) => subnet);
      this.child(`acl-${tier}`, aws.ec2.NetworkAcl, {
        region: plan.region,
        vpcId: vpc.id,
        subnetIds: [...Object.values(subnets[tier]), ...more].map((subnet) => subnet.id),
        ingress: [...plan.acl[tier].ingress],
        egress: [...plan.acl[tier].egress],
        tags: this.tagged({ Name: `${name}-${tier}` }),
      });
    }
  }

  private attachToHub(
    name: string,
    { region }: SpokePlan,
    args: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    subnets: ByTier<aws.ec2.Subnet>,
  ): aws.ec2transitgateway.VpcAttachment {
    // Both are the provider's to read only where the gateway is in the same account; elsewhere it expects its default.
    const noDefaults = {
      transitGatewayDefaultRouteTableAssociation: false,
      transitGatewayDefaultRouteTablePropagation: false,
    };
    return this.child("attachment", aws.ec2transitgateway.VpcAttachment, {
      region,
      transitGatewayId: args.hub.transitGatewayId,
      vpcId: vpc.id,
      subnetIds: Object.values(subnets.attachment).map((subnet) => subnet.id),
      applianceModeSupport: "disable",
      dnsSupport: "enable",
      ipv6Support: "disable",
      securityGroupReferencingSupport: "enable",
      ...(args.hubProvider === undefined ? noDefaults : {}),
      tags: this.tagged({ Name: name }),
    });
  }

  /** Accepts the attachment in the hub's account; in the same account AWS has accepted it already. */
  private accept(
    { region }: SpokePlan,
    args: SpokeNetworkArgs,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): Accepted {
    if (args.hubProvider === undefined) return { attachmentId: attachment.id, ready: attachment };
    const acceptance = this.child(
      "hub-acceptance",
      aws.ec2transitgateway.VpcAttachmentAccepter,
      {
        region,
        transitGatewayAttachmentId: attachment.id,
        transitGatewayDefaultRouteTableAssociation: false,
        transitGatewayDefaultRouteTablePropagation: false,
        tags: this.tagged(),
      },
      { provider: args.hubProvider },
    );
    return { attachmentId: acceptance.transitGatewayAttachmentId, ready: acceptance };
  }

  /** The hub's side: the spoke asks by its segment's table, and only the firewall's knows where it is. */
  private joinSegment({ region, segment }: SpokePlan, args: SpokeNetworkArgs, { attachmentId, ready }: Accepted): void {
    const inHub = args.hubProvider === undefined ? {} : { provider: args.hubProvider };
    const opts = { ...inHub, dependsOn: [ready] };
    const own = args.hub.routeTableIds[segment];
    if (own === undefined) throw new Error(`the hub has no route table for ${segment}`);
    const tie = { region, transitGatewayAttachmentId: attachmentId };
    const association = { ...tie, transitGatewayRouteTableId: own };
    this.child("hub-association", aws.ec2transitgateway.RouteTableAssociation, association, opts);
    const propagation = { ...tie, transitGatewayRouteTableId: args.hub.inspectionTableId };
    this.child("hub-propagation", aws.ec2transitgateway.RouteTablePropagation, propagation, opts);
  }

  private routeThroughHub(
    { region, routes }: SpokePlan,
    args: SpokeNetworkArgs,
    routeTables: ByTier<aws.ec2.RouteTable>,
    { ready }: Accepted,
  ): void {
    for (const tier of tiers) {
      for (const [zone, table] of Object.entries(routeTables[tier])) {
        for (const destinationCidrBlock of routes[tier]) {
          const inputs = {
            region,
            routeTableId: table.id,
            destinationCidrBlock,
            transitGatewayId: args.hub.transitGatewayId,
          };
          this.child(`route-${tier}-${zone}-${destinationCidrBlock}`, aws.ec2.Route, inputs, { dependsOn: [ready] });
        }
      }
    }
  }

  private reachStorage(
    name: string,
    { region }: SpokePlan,
    args: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    routeTables: ByTier<aws.ec2.RouteTable>,
  ): void {
    const policy = pulumi
      .output(args.organizationId)
      .apply((organization) => storageEndpointPolicy(organization, region, args.partition ?? "aws"));
    this.child("storage-endpoint", aws.ec2.VpcEndpoint, {
      region,
      vpcId: vpc.id,
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.${region}.s3`,
      routeTableIds: Object.values(routeTables.private).map((table) => table.id),
      policy: pulumi.jsonStringify(policy),
      tags: this.tagged({ Name: `${name}-s3` }),
    });
  }

  private blockInternet({ region, internetBlock }: SpokePlan): void {
    if (internetBlock === "elsewhere") return;
    const inputs = { region, internetGatewayBlockMode: internetBlock };
    this.child("internet-block", aws.ec2.VpcBlockPublicAccessOptions, inputs);
  }

  /** The tenants' accounts see the subnets as theirs; routes, network ACLs and flow logs stay with this account. */
  private share(
    { region }: SpokePlan,
    args: SpokeNetworkArgs,
    subnets: ByTier<aws.ec2.Subnet>,
    added: readonly AddedSubnet[],
  ): void {
    const accounts = Object.entries(args.shareWith ?? {});
    if (accounts.length === 0) return;
    const tags = this.tagged();
    const share = this.child("share", aws.ram.ResourceShare, { region, allowExternalPrincipals: false, tags });
    const of = { region, resourceShareArn: share.arn };
    for (const tier of ["private", "data"] as const) {
      for (const [zone, subnet] of Object.entries(subnets[tier])) {
        const inputs = { ...of, resourceArn: subnet.arn };
        this.child(`share-subnet-${tier}-${zone}`, aws.ram.ResourceAssociation, inputs);
      }
    }
    for (const { subnet, tier, zone, block } of added) {
      const inputs = { ...of, resourceArn: subnet.arn };
      this.child(`share-subnet-${tier}-${zone}-${block}`, aws.ram.ResourceAssociation, inputs);
    }
    for (const [code, principal] of accounts) {
      this.child(`share-account-${code}`, aws.ram.PrincipalAssociation, { ...of, principal });
    }
  }
}

/** An attachment that carries traffic, and what to wait for until it does. */
interface Accepted {
  readonly attachmentId: pulumi.Input<string>;
  readonly ready: pulumi.Resource;
}
