// A network that serves all others: attached to the hub, behind the firewall, with no way elsewhere.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { AclRules } from "../vpc/network-acl-rules.ts";
import { HubAccountNetwork } from "./hub-account-network.ts";
import { linkedRanges } from "./linked-ranges.ts";

/** What is decided about such a network. */
export interface ServiceNetworkPlan {
  readonly region: string;
  readonly cidr: string;
  readonly subnets: readonly { readonly zone: string; readonly cidr: string; readonly availabilityZone: string }[];
  readonly acl: AclRules;
}

/** Where it is attached. */
export interface ServicePlace {
  readonly hub: HubHandle;
  readonly inspection: InspectionHandle;
}

/** The steps that build the network. Creates nothing unless they are called. */
export abstract class ServiceNetwork<Nodes extends object> extends HubAccountNetwork<Nodes> {
  /** @param enableDnsHostnames private DNS of endpoints needs them */
  protected vpc(name: string, { region, cidr }: ServiceNetworkPlan, enableDnsHostnames: boolean): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames,
      tags: this.tagged({ Name: name }),
    });
  }

  /** @param tier what is in them, as their tag says */
  protected subnets(
    name: string,
    { region, subnets, acl }: ServiceNetworkPlan,
    vpc: aws.ec2.Vpc,
    tier: "endpoints" | "staff",
  ): Record<string, aws.ec2.Subnet> {
    const made: Record<string, aws.ec2.Subnet> = {};
    for (const { zone, cidr, availabilityZone } of subnets) {
      made[zone] = this.child(`subnet-${zone}`, aws.ec2.Subnet, {
        region,
        vpcId: vpc.id,
        cidrBlock: cidr,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${zone}`, "temelj:tier": tier }),
      });
    }
    this.child("acl", aws.ec2.NetworkAcl, {
      region,
      vpcId: vpc.id,
      subnetIds: idsOf(made),
      ingress: [...acl.ingress],
      egress: [...acl.egress],
      tags: this.tagged({ Name: name }),
    });
    return made;
  }

  /** It reaches internal ranges and sites through the hub; there is no way to anything else. */
  protected routeThroughHub(
    name: string,
    { region }: ServiceNetworkPlan,
    { hub }: ServicePlace,
    vpc: aws.ec2.Vpc,
    subnets: Readonly<Record<string, aws.ec2.Subnet>>,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): void {
    const tags = this.tagged({ Name: name });
    const table = this.child("routes", aws.ec2.RouteTable, { region, vpcId: vpc.id, tags });
    for (const [zone, subnet] of Object.entries(subnets)) {
      const pair = { region, subnetId: subnet.id, routeTableId: table.id };
      this.child(`routes-${zone}-association`, aws.ec2.RouteTableAssociation, pair);
    }
    for (const destinationCidrBlock of linkedRanges(hub)) {
      const { transitGatewayId } = hub;
      const route = { region, routeTableId: table.id, destinationCidrBlock, transitGatewayId };
      this.child(`route-${destinationCidrBlock}`, aws.ec2.Route, route, { dependsOn: [attachment] });
    }
  }

  /** The firewall's table knows it; what it sends goes to the firewall. */
  protected joinHub(
    name: string,
    { region }: ServiceNetworkPlan,
    place: ServicePlace,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): aws.ec2transitgateway.RouteTable {
    this.child("hub-propagation", aws.ec2transitgateway.RouteTablePropagation, {
      region,
      transitGatewayAttachmentId: attachment.id,
      transitGatewayRouteTableId: place.hub.inspectionTableId,
    });
    return this.answerThroughFirewall(name, region, place, attachment);
  }
}

/** Ids of all subnets. */
export function idsOf(resources: Readonly<Record<string, aws.ec2.Subnet>>): pulumi.Output<string>[] {
  return Object.values(resources).map(({ id }) => id);
}
