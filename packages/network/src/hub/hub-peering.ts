// The way between the hubs of the home and the backup region: from firewall to firewall, and no other.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { InspectionHandle } from "../network-handles.ts";
import { planPeering, type PeeredHub, type PeeringChoices, type PeeringSide } from "./plan-peering.ts";

/** One of the two regions, with its firewall. */
export interface PeeredRegion extends PeeredHub {
  /** The firewall that everything passes which comes from the other region, and everything that goes there. */
  readonly inspection: InspectionHandle;
}

/** Arguments of a peering. */
export interface HubPeeringArgs extends PeeringChoices<PeeredRegion>, CommonArgs {}

/** What others may need of a peering. */
export interface PeeringHandle {
  /** The attachment, which has one id in both regions. Known when it is accepted. */
  readonly attachmentId: pulumi.Output<string>;
}

/** The children of a peering. */
export interface HubPeeringNodes {
  readonly attachment: aws.ec2transitgateway.PeeringAttachment;
  readonly accepter: aws.ec2transitgateway.PeeringAttachmentAccepter;
  /** What the peering asks, by region: home, backup. */
  readonly routeTables: Readonly<Record<"home" | "backup", aws.ec2transitgateway.RouteTable>>;
}

/**
 * The peering of two hubs of one account: the home and the backup region reach each other over AWS's own network,
 * encrypted, and only through both firewalls.
 *
 * Creates the peering attachment and accepts it in the other region; on each side a route table of its own that leads
 * what is in this region to its firewall and nothing else; and static routes in each firewall's table that lead what is
 * in the other region to the peering, since a peering announces nothing
 * (https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html). Segments need no route: their default route leads to
 * the firewall.
 *
 * Both directions of a conversation pass the same two firewalls. Each hub decides for itself, by appliance mode of its
 * firewall's attachment, which zone of its firewall that is.
 *
 * Both hubs get the ranges of both regions as `internalRanges`, both firewalls the same flows. A range that is added in
 * one region adds two routes in the other; nothing is replaced.
 *
 * Costs US$0.05 an hour on each side, about US$73 a month together, and what AWS takes for traffic between regions
 * (US$0.02 a gigabyte, both read 2026-11-28 at https://awsnegotiations.com/transit-gateway-pricing.html, list price at
 * https://aws.amazon.com/transit-gateway/pricing/).
 *
 * Does not answer names of the other region, and does not lead sites to a second link or take over when a region fails:
 * what is where is said in advance. Does not look at how hubs are numbered beyond that both differ, as AWS advises.
 */
export class HubPeering extends LandingZoneComponent<HubPeeringNodes> {
  /** Contract for whoever watches it. */
  readonly handle: PeeringHandle;

  constructor(name: string, args: HubPeeringArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:HubPeering", name, args, opts);
    const plan = planPeering(args);
    const tags = this.tagged({ Name: name });
    const attachment = this.child("attachment", aws.ec2transitgateway.PeeringAttachment, {
      region: args.home.region,
      transitGatewayId: args.home.hub.transitGatewayId,
      peerRegion: args.backup.region,
      peerTransitGatewayId: args.backup.hub.transitGatewayId,
      tags,
    });
    const accepter = this.child("accepter", aws.ec2transitgateway.PeeringAttachmentAccepter, {
      region: args.backup.region,
      transitGatewayAttachmentId: attachment.id,
      tags,
    });
    // No route leads to a peering that nobody accepted: its id comes from whoever did.
    const attachmentId = accepter.transitGatewayAttachmentId;
    const routeTables = {
      home: this.join(name, "home", args.home, plan.home, attachmentId),
      backup: this.join(name, "backup", args.backup, plan.backup, attachmentId),
    };
    this.handle = { attachmentId };
    this.finish({ attachment, accepter, routeTables }, this.handle);
  }

  private join(
    name: string,
    where: "home" | "backup",
    { region, hub, inspection }: PeeredRegion,
    { own, remote, hidden }: PeeringSide,
    attachmentId: pulumi.Output<string>,
  ): aws.ec2transitgateway.RouteTable {
    const table = this.child(`${where}-routes`, aws.ec2transitgateway.RouteTable, {
      region,
      transitGatewayId: hub.transitGatewayId,
      tags: this.tagged({ Name: `${name}-${where}` }),
    });
    this.child(`${where}-association`, aws.ec2transitgateway.RouteTableAssociation, {
      region,
      transitGatewayAttachmentId: attachmentId,
      transitGatewayRouteTableId: table.id,
    });
    this.lead(`${where}-arrival`, region, table.id, own, inspection.attachmentId);
    this.lead(`${where}-departure`, region, hub.inspectionTableId, remote, attachmentId);
    for (const [segment, tableId] of Object.entries(hub.routeTableIds)) {
      this.lead(`${where}-segment-${segment}`, region, tableId, hidden, inspection.attachmentId);
    }
    return table;
  }

  private lead(
    role: string,
    region: string,
    transitGatewayRouteTableId: pulumi.Input<string>,
    destinations: readonly string[],
    transitGatewayAttachmentId: pulumi.Input<string>,
  ): void {
    for (const destinationCidrBlock of destinations) {
      this.child(`${role}-${destinationCidrBlock}`, aws.ec2transitgateway.Route, {
        region,
        transitGatewayRouteTableId,
        destinationCidrBlock,
        transitGatewayAttachmentId,
      });
    }
  }
}
