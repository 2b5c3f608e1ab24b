// What networks in the hub's own account have in common: how they are attached, and that answers pass the firewall.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import { VpcComponent } from "../vpc/vpc-component.ts";
import { linkedRanges } from "./linked-ranges.ts";

/** Base class of networks beside the hub. Creates nothing unless its steps are called. */
export abstract class HubAccountNetwork<Nodes extends object> extends VpcComponent<Nodes> {
  /**
   * Hub and network are in the same account: AWS accepts the attachment itself. In appliance mode both directions of
   * a conversation come through the same zone, which a firewall in the network needs.
   */
  protected attach(
    name: string,
    region: string,
    hub: HubHandle,
    vpc: aws.ec2.Vpc,
    subnetIds: readonly pulumi.Output<string>[],
    applianceModeSupport: "enable" | "disable" = "disable",
  ): aws.ec2transitgateway.VpcAttachment {
    return this.child("attachment", aws.ec2transitgateway.VpcAttachment, {
      region,
      transitGatewayId: hub.transitGatewayId,
      vpcId: vpc.id,
      subnetIds: [...subnetIds],
      applianceModeSupport,
      dnsSupport: "enable",
      ipv6Support: "disable",
      securityGroupReferencingSupport: "disable",
      transitGatewayDefaultRouteTableAssociation: false,
      transitGatewayDefaultRouteTablePropagation: false,
      tags: this.tagged({ Name: name }),
    });
  }

  /** A table of its own at the hub, by which all that it sends to internal ranges and sites goes to the firewall. */
  protected answerThroughFirewall(
    name: string,
    region: string,
    { hub, inspection }: { readonly hub: HubHandle; readonly inspection: InspectionHandle },
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): aws.ec2transitgateway.RouteTable {
    const table = this.child("hub-routes", aws.ec2transitgateway.RouteTable, {
      region,
      transitGatewayId: hub.transitGatewayId,
      tags: this.tagged({ Name: name }),
    });
    this.child("hub-association", aws.ec2transitgateway.RouteTableAssociation, {
      region,
      transitGatewayAttachmentId: attachment.id,
      transitGatewayRouteTableId: table.id,
    });
    for (const destinationCidrBlock of linkedRanges(hub)) {
      this.child(`hub-return-${destinationCidrBlock}`, aws.ec2transitgateway.Route, {
        region,
        transitGatewayRouteTableId: table.id,
        destinationCidrBlock,
        transitGatewayAttachmentId: inspection.attachmentId,
      });
    }
    return table;
  }
}
