// A block that was added to a spoke when it grew: its subnets share the route tables of their tier and zone.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { PlacedSubnet } from "./plan-spoke.ts";
import type { Tier } from "../vpc/plan-subnets.ts";
import type { Ipv6Inputs } from "./tiered-network.ts";

/** Arguments of an added block. */
export interface AddedBlockArgs extends CommonArgs {
  readonly region: string;
  readonly vpcId: pulumi.Input<string>;
  readonly cidr: string;
  readonly subnets: readonly PlacedSubnet[];
  /** Route tables of the spoke, by tier and zone. */
  readonly routeTables: Readonly<Record<Tier, Readonly<Record<string, aws.ec2.RouteTable>>>>;
  /** What a subnet has of IPv6. */
  readonly ipv6: (subnet: PlacedSubnet) => Ipv6Inputs;
}

/** The children of an added block. */
export interface AddedBlockNodes {
  readonly association: aws.ec2.VpcIpv4CidrBlockAssociation;
  readonly subnets: readonly AddedSubnet[];
}

/** A subnet of an added block. */
export interface AddedSubnet {
  readonly tier: Tier;
  readonly zone: string;
  /** The added block. */
  readonly block: string;
  readonly subnet: aws.ec2.Subnet;
}

/**
 * A further block of a spoke's VPC, with a private and a data subnet a zone. What was there before stays as it is: a
 * VPC's first block can't be changed. The hub learns the block from the attachment by itself.
 *
 * Costs nothing. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
export class AddedBlock extends LandingZoneComponent<AddedBlockNodes> {
  constructor(name: string, args: AddedBlockArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:AddedBlock", name, args, opts);
    const association = this.child("association", aws.ec2.VpcIpv4CidrBlockAssociation, {
      region: args.region,
      vpcId: args.vpcId,
      cidrBlock: args.cidr,
    });
    const subnets = args.subnets.map((planned) => this.subnet(name, args, planned, association));
    this.finish({ association, subnets }, {});
  }

  private subnet(
    name: string,
    { region, vpcId, cidr: block, routeTables, ipv6 }: AddedBlockArgs,
    planned: PlacedSubnet,
    association: aws.ec2.VpcIpv4CidrBlockAssociation,
  ): AddedSubnet {
    const { tier, zone, cidr, availabilityZone } = planned;
    const subnet = this.child(
      `subnet-${tier}-${zone}`,
      aws.ec2.Subnet,
      {
        region,
        vpcId,
        cidrBlock: cidr,
        ...ipv6(planned),
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${tier}-${zone}`, "temelj:tier": tier }),
      },
      { dependsOn: [association] },
    );
    const table = routeTables[tier][zone];
    if (table === undefined) throw new Error(`${name}: no route table for ${tier} in zone ${zone}`);
    const pair = { region, subnetId: subnet.id, routeTableId: table.id };
    this.child(`routes-${tier}-${zone}-association`, aws.ec2.RouteTableAssociation, pair);
    return { tier, zone, block, subnet };
  }
}
