// How a spoke is tied to the hub: attached, accepted there, asked for by its segment's table, and routed to.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { tiers } from "../vpc/plan-subnets.ts";
import type { SpokePlan } from "./plan-spoke.ts";
import type { SpokeNetworkArgs } from "./spoke-network-args.ts";
import { TieredNetwork, type ByTier } from "./tiered-network.ts";

/** An attachment that carries traffic, and what to wait for until it does. */
export interface Accepted {
  readonly attachmentId: pulumi.Input<string>;
  readonly ready: pulumi.Resource;
}

/** Base class of spokes: what is between the VPC and the hub. Creates nothing unless its steps are called. */
export abstract class AttachedNetwork<Nodes extends object> extends TieredNetwork<Nodes> {
  protected attachToHub(
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
  protected accept(
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

  /**
   * The hub's side: the spoke asks by its segment's table, and only the firewall's knows where it is. Resolves to what
   * the hub knows of the spoke.
   *
   * A spoke announces all of its blocks. One with pods must not: it would announce theirs, and AWS then propagates
   * nothing of a second VPC that has the same block. So the hub is told of its other blocks one by one.
   * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
   */
  protected joinSegment(
    { region, segment, cidr, added, pods }: SpokePlan,
    args: SpokeNetworkArgs,
    { attachmentId, ready }: Accepted,
  ): readonly pulumi.Resource[] {
    const inHub = args.hubProvider === undefined ? {} : { provider: args.hubProvider };
    const opts = { ...inHub, dependsOn: [ready] };
    const own = args.hub.routeTableIds[segment];
    if (own === undefined) throw new Error(`the hub has no route table for ${segment}`);
    const tie = { region, transitGatewayAttachmentId: attachmentId };
    const association = { ...tie, transitGatewayRouteTableId: own };
    this.child("hub-association", aws.ec2transitgateway.RouteTableAssociation, association, opts);
    const known = { ...tie, transitGatewayRouteTableId: args.hub.inspectionTableId };
    if (pods === undefined) {
      return [this.child("hub-propagation", aws.ec2transitgateway.RouteTablePropagation, known, opts)];
    }
    return [cidr, ...added.map((more) => more.cidr)].map((destinationCidrBlock) => {
      const route = { ...known, destinationCidrBlock };
      return this.child(`hub-route-${destinationCidrBlock}`, aws.ec2transitgateway.Route, route, opts);
    });
  }

  protected routeThroughHub(
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
}
