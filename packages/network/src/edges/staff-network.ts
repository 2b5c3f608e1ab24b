// The network that staff come into: attached to the hub, behind the firewall, with no way elsewhere.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { HubAccountNetwork } from "../hub/hub-account-network.ts";
import { linkedRanges } from "../hub/linked-ranges.ts";
import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { StaffVpnPlan } from "./plan-staff-vpn.ts";

/** Where the network is. */
export interface StaffPlace {
  readonly hub: HubHandle;
  readonly inspection: InspectionHandle;
}

/** The steps that build the network of {@link StaffVpn}. Creates nothing unless they are called. */
export abstract class StaffNetwork<Nodes extends object> extends HubAccountNetwork<Nodes> {
  protected vpc(name: string, { region, cidr }: StaffVpnPlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: false,
      tags: this.tagged({ Name: name }),
    });
  }

  protected subnets(
    name: string,
    { region, subnets, acl }: StaffVpnPlan,
    vpc: aws.ec2.Vpc,
  ): Record<string, aws.ec2.Subnet> {
    const made: Record<string, aws.ec2.Subnet> = {};
    for (const { zone, cidr, availabilityZone } of subnets) {
      made[zone] = this.child(`subnet-${zone}`, aws.ec2.Subnet, {
        region,
        vpcId: vpc.id,
        cidrBlock: cidr,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${zone}`, "temelj:tier": "staff" }),
      });
    }
    this.child("acl", aws.ec2.NetworkAcl, {
      region,
      vpcId: vpc.id,
      subnetIds: subnetIdsOf(made),
      ingress: [...acl.ingress],
      egress: [...acl.egress],
      tags: this.tagged({ Name: name }),
    });
    return made;
  }

  /** Staff reach internal ranges and sites through the hub; there is no way to anything else. */
  protected routeThroughHub(
    name: string,
    { region }: StaffVpnPlan,
    hub: HubHandle,
    vpc: aws.ec2.Vpc,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    const table = this.child("routes", aws.ec2.RouteTable, {
      region,
      vpcId: vpc.id,
      tags: this.tagged({ Name: name }),
    });
    for (const [zone, subnet] of Object.entries(subnets)) {
      const pair = { region, subnetId: subnet.id, routeTableId: table.id };
      this.child(`routes-${zone}-association`, aws.ec2.RouteTableAssociation, pair);
    }
    for (const destinationCidrBlock of linkedRanges(hub)) {
      const route = { region, routeTableId: table.id, destinationCidrBlock, transitGatewayId: hub.transitGatewayId };
      this.child(`route-${destinationCidrBlock}`, aws.ec2.Route, route, { dependsOn: [attachment] });
    }
  }

  /** The firewall's table knows staff; what they send goes to the firewall. */
  protected joinHub(
    name: string,
    { region }: StaffVpnPlan,
    place: StaffPlace,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    this.child("hub-propagation", aws.ec2transitgateway.RouteTablePropagation, {
      region,
      transitGatewayAttachmentId: attachment.id,
      transitGatewayRouteTableId: place.hub.inspectionTableId,
    });
    this.answerThroughFirewall(name, region, place, attachment);
  }
}

/** Ids of all subnets. */
export function subnetIdsOf(subnets: Readonly<Record<string, aws.ec2.Subnet>>): pulumi.Output<string>[] {
  return Object.values(subnets).map(({ id }) => id);
}
