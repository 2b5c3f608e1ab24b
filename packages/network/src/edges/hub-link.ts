// What links to sites have in common at the hub: a way to the firewall and nowhere else, and a way back to the site.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";

/** Where a link is. */
export interface LinkPlace {
  readonly region: string;
  readonly hub: HubHandle;
  readonly inspection: InspectionHandle;
}

/** Base class of links. Creates nothing unless its steps are called. */
export abstract class HubLink<Nodes extends object> extends LandingZoneComponent<Nodes> {
  /**
   * The link's own table at the hub: what comes from the site goes to the firewall if it is for an internal range, and
   * nowhere otherwise. AWS announces the routes of this table to the site.
   */
  protected linkTable(name: string, { region, hub, inspection }: LinkPlace): aws.ec2transitgateway.RouteTable {
    const table = this.child("hub-routes", aws.ec2transitgateway.RouteTable, {
      region,
      transitGatewayId: hub.transitGatewayId,
      tags: this.tagged({ Name: name }),
    });
    for (const destinationCidrBlock of hub.internalRanges) {
      this.child(`hub-return-${destinationCidrBlock}`, aws.ec2transitgateway.Route, {
        region,
        transitGatewayRouteTableId: table.id,
        destinationCidrBlock,
        transitGatewayAttachmentId: inspection.attachmentId,
      });
    }
    return table;
  }

  /**
   * An attachment asks the link's table.
   *
   * @param role `hub-association`, with a word that tells apart several
   */
  protected associate(
    role: string,
    region: string,
    transitGatewayAttachmentId: pulumi.Input<string>,
    table: aws.ec2transitgateway.RouteTable,
  ): void {
    const pair = { region, transitGatewayAttachmentId, transitGatewayRouteTableId: table.id };
    this.child(role, aws.ec2transitgateway.RouteTableAssociation, pair);
  }

  /** The firewall's table leads here. A gateway has one static route for a range: another way replaces the first. */
  protected leadHere(
    { region, hub }: LinkPlace,
    destinations: readonly string[],
    transitGatewayAttachmentId: pulumi.Input<string>,
  ): void {
    for (const destinationCidrBlock of destinations) {
      const transitGatewayRouteTableId = hub.inspectionTableId;
      const inputs = { region, transitGatewayRouteTableId, destinationCidrBlock, transitGatewayAttachmentId };
      this.child(`hub-route-${destinationCidrBlock}`, aws.ec2transitgateway.Route, inputs, {
        deleteBeforeReplace: true,
      });
    }
  }

  /** The firewall's table believes what an attachment announces. */
  protected believe(role: string, { region, hub }: LinkPlace, transitGatewayAttachmentId: pulumi.Input<string>): void {
    const pair = { region, transitGatewayAttachmentId, transitGatewayRouteTableId: hub.inspectionTableId };
    this.child(role, aws.ec2transitgateway.RouteTablePropagation, pair);
  }

  /** Every segment leads to the firewall what the hub would throw away. */
  protected passThrownAway({ region, hub, inspection }: LinkPlace, destinations: readonly string[]): void {
    for (const [segment, transitGatewayRouteTableId] of Object.entries(hub.routeTableIds)) {
      for (const destinationCidrBlock of destinations) {
        this.child(`segment-${segment}-${destinationCidrBlock}`, aws.ec2transitgateway.Route, {
          region,
          transitGatewayRouteTableId,
          destinationCidrBlock,
          transitGatewayAttachmentId: inspection.attachmentId,
        });
      }
    }
  }
}
