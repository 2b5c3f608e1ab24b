// The block of a spoke that container pods have their addresses from.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

import type { PodPlan, PodSubnet } from "./plan-pods.ts";

/** Arguments of a pod range. */
export interface PodRangeArgs extends CommonArgs {
  readonly region: string;
  readonly vpcId: pulumi.Input<string>;
  readonly plan: PodPlan;
  /** What the hub must know before the block may be there. */
  readonly after: readonly pulumi.Resource[];
}

/** The children of a pod range. */
export interface PodRangeNodes {
  readonly association: aws.ec2.VpcIpv4CidrBlockAssociation;
  /** By zone letter. */
  readonly subnets: Readonly<Record<string, aws.ec2.Subnet>>;
  readonly routeTable: aws.ec2.RouteTable;
}

/**
 * The block 100.64.0.0/16 of a spoke's VPC, with a subnet for container pods a zone: 16,384 addresses each.
 *
 * Creates the block's association, the subnets, one route table without any route, and a network ACL that lets nothing
 * pass but the VPC itself. The block is the same in every spoke and known nowhere outside it. Pods reach others through
 * their node, which asks under its own address: that costs nothing, where a private NAT gateway a zone would cost about
 * US$33 a month each and US$0.045 a GB (US$0.045 an hour in Ohio, read 2026-11-28; https://aws.amazon.com/vpc/pricing/).
 *
 * Pods of Fargate, and pods with security groups of their own in strict mode, have no node to ask for them: they reach
 * the VPC only. Nobody outside begins a conversation with a pod; a load balancer in the private subnets does.
 *
 * Costs nothing. https://docs.aws.amazon.com/eks/latest/userguide/cni-custom-network.html
 */
export class PodRange extends LandingZoneComponent<PodRangeNodes> {
  constructor(name: string, args: PodRangeArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:PodRange", name, args, opts);
    const { region, vpcId, plan } = args;
    const inputs = { region, vpcId, cidrBlock: plan.cidr };
    const association = this.child("association", aws.ec2.VpcIpv4CidrBlockAssociation, inputs, {
      dependsOn: [...args.after],
    });
    const tags = this.tagged({ Name: name });
    const routeTable = this.child("routes", aws.ec2.RouteTable, { region, vpcId, tags });
    const subnets = Object.fromEntries(
      plan.subnets.map((planned) => [planned.zone, this.subnet(name, args, planned, association, routeTable)]),
    );
    this.child("acl", aws.ec2.NetworkAcl, {
      region,
      vpcId,
      subnetIds: Object.values(subnets).map((subnet) => subnet.id),
      ingress: [...plan.acl.ingress],
      egress: [...plan.acl.egress],
      tags,
    });
    this.finish({ association, subnets, routeTable }, {});
  }

  private subnet(
    name: string,
    { region, vpcId }: PodRangeArgs,
    { zone, cidr, availabilityZone }: PodSubnet,
    association: aws.ec2.VpcIpv4CidrBlockAssociation,
    table: aws.ec2.RouteTable,
  ): aws.ec2.Subnet {
    const subnet = this.child(
      `subnet-${zone}`,
      aws.ec2.Subnet,
      {
        region,
        vpcId,
        cidrBlock: cidr,
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${zone}`, "temelj:tier": "pods" }),
      },
      { dependsOn: [association] },
    );
    const pair = { region, subnetId: subnet.id, routeTableId: table.id };
    this.child(`routes-${zone}-association`, aws.ec2.RouteTableAssociation, pair);
    return subnet;
  }
}
