// A network of tiers: a subnet and a route table for each tier and zone, and a network ACL for each tier.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import { VpcComponent } from "../vpc/vpc-component.ts";
import { tiers, type Tier } from "../vpc/plan-subnets.ts";
import { AddedBlock, type AddedSubnet } from "./added-block.ts";
import { hasIpv6, ipv6Place, ipv6Subnet } from "./ipv6-subnet.ts";
import type { PlacedSubnet, SpokePlan } from "./plan-spoke.ts";
import type { SpokeNetworkArgs } from "./spoke-network-args.ts";

/** Something for each tier and zone. */
export type ByTier<T> = Record<Tier, Record<string, T>>;

/** Inputs of a subnet about IPv6; none where it has none. */
export interface Ipv6Inputs {
  readonly ipv6CidrBlock?: pulumi.Output<string>;
  readonly assignIpv6AddressOnCreation?: true;
}

/** Base class of spokes: what is in the VPC. Creates nothing unless its steps are called. */
export abstract class TieredNetwork<Nodes extends object> extends VpcComponent<Nodes> {
  protected vpc(name: string, { region, cidr, ipv6 }: SpokePlan, { ipv6PoolId }: SpokeNetworkArgs): aws.ec2.Vpc {
    const amazons = { assignGeneratedIpv6CidrBlock: true };
    const ours = ipv6PoolId === undefined ? amazons : { ipv6IpamPoolId: ipv6PoolId, ipv6NetmaskLength: 56 };
    return this.child("vpc", aws.ec2.Vpc, {
      region,
      cidrBlock: cidr,
      ...(ipv6 ? ours : {}),
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: this.tagged({ Name: name }),
    });
  }

  protected subnets(name: string, plan: SpokePlan, vpc: aws.ec2.Vpc): ByTier<aws.ec2.Subnet> {
    const made: ByTier<aws.ec2.Subnet> = { private: {}, data: {}, attachment: {} };
    for (const planned of plan.subnets) {
      const { tier, zone, cidr, availabilityZone } = planned;
      made[tier][zone] = this.child(`subnet-${tier}-${zone}`, aws.ec2.Subnet, {
        region: plan.region,
        vpcId: vpc.id,
        cidrBlock: cidr,
        ...ipv6Inputs(plan, vpc, planned, 0),
        availabilityZone,
        mapPublicIpOnLaunch: false,
        tags: this.tagged({ Name: `${name}-${tier}-${zone}`, "temelj:tier": tier }),
      });
    }
    return made;
  }

  protected routeTables(
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
  protected addedBlocks(
    name: string,
    plan: SpokePlan,
    { tags }: SpokeNetworkArgs,
    vpc: aws.ec2.Vpc,
    routeTables: ByTier<aws.ec2.RouteTable>,
  ): readonly AddedSubnet[] {
    const common = tags === undefined ? {} : { tags };
    return plan.added.flatMap(({ cidr, subnets }, position) => {
      const ipv6 = (planned: PlacedSubnet) => ipv6Inputs(plan, vpc, planned, position + 1);
      const args = { ...common, region: plan.region, vpcId: vpc.id, cidr, subnets, routeTables, ipv6 };
      return new AddedBlock(`${name}-added-${cidr}`, args, { parent: this }).nodes.subnets;
    });
  }

  protected accessLists(
    name: string,
    plan: SpokePlan,
    vpc: aws.ec2.Vpc,
    subnets: ByTier<aws.ec2.Subnet>,
    added: readonly AddedSubnet[],
  ): void {
    for (const tier of tiers) {
      const more = added.filter((one) => one.tier === tier).map(({ subnet }) => subnet);
      const within = plan.ipv6 && hasIpv6(tier) ? [withinIpv6(vpc)] : [];
      this.child(`acl-${tier}`, aws.ec2.NetworkAcl, {
        region: plan.region,
        vpcId: vpc.id,
        subnetIds: [...Object.values(subnets[tier]), ...more].map((subnet) => subnet.id),
        ingress: [...plan.acl[tier].ingress, ...within],
        egress: [...plan.acl[tier].egress, ...within],
        tags: this.tagged({ Name: `${name}-${tier}` }),
      });
    }
  }
}

function ipv6Inputs({ ipv6 }: SpokePlan, vpc: aws.ec2.Vpc, { tier, zone }: PlacedSubnet, added: number): Ipv6Inputs {
  if (!ipv6 || !hasIpv6(tier)) return {};
  const place = ipv6Place(tier, zone, added);
  return {
    ipv6CidrBlock: vpc.ipv6CidrBlock.apply((block) => ipv6Subnet(block, place)),
    assignIpv6AddressOnCreation: true,
  };
}

/** IPv6 passes within the VPC and nowhere else. Its number is no rule's for IPv4: a list gives each number once. */
function withinIpv6(vpc: aws.ec2.Vpc) {
  return {
    ruleNo: 180,
    action: "allow",
    protocol: "-1",
    ipv6CidrBlock: vpc.ipv6CidrBlock,
    fromPort: 0,
    toPort: 0,
  };
}
