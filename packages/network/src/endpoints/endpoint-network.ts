// The network that private endpoints stand in: attached to the hub, behind the firewall, with no way elsewhere.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { HubAccountNetwork } from "../hub/hub-account-network.ts";
import { linkedRanges } from "../hub/linked-ranges.ts";
import type { PrivateEndpointsPlan } from "./plan-private-endpoints.ts";
import type { PrivateEndpointsArgs } from "./private-endpoints-args.ts";

/** The steps that build the network of {@link PrivateEndpoints}. Creates nothing unless they are called. */
export abstract class EndpointNetwork<Nodes extends object> extends HubAccountNetwork<Nodes> {
  protected vpc(name: string, { region, cidr }: PrivateEndpointsPlan): aws.ec2.Vpc {
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      enableDnsSupport: true,
      // Private DNS of endpoints needs both.
      enableDnsHostnames: true,
      tags: this.tagged({ Name: name }),
    });
  }

  protected subnets(
    name: string,
    { region, subnets, acl }: PrivateEndpointsPlan,
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
        tags: this.tagged({ Name: `${name}-${zone}`, "temelj:tier": "endpoints" }),
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

  /** Answers go to internal ranges and sites through the hub; there is no way to anything else. */
  protected routeThroughHub(
    name: string,
    { region }: PrivateEndpointsPlan,
    { hub }: PrivateEndpointsArgs,
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

  /** The firewall's table knows the endpoints; what they answer goes back to the firewall. */
  protected joinHub(
    name: string,
    { region }: PrivateEndpointsPlan,
    args: PrivateEndpointsArgs,
    attachment: aws.ec2transitgateway.VpcAttachment,
  ): aws.ec2transitgateway.RouteTable {
    this.child("hub-propagation", aws.ec2transitgateway.RouteTablePropagation, {
      region,
      transitGatewayAttachmentId: attachment.id,
      transitGatewayRouteTableId: args.hub.inspectionTableId,
    });
    return this.answerThroughFirewall(name, region, args, attachment);
  }
}

/** Ids of all subnets. */
export function idsOf(resources: Readonly<Record<string, aws.ec2.Subnet>>): pulumi.Output<string>[] {
  return Object.values(resources).map(({ id }) => id);
}
