// What a hub and a spoke tell others: the contracts between the network and what is built on it.

import type * as pulumi from "@pulumi/pulumi";

import type { Tier } from "./vpc/plan-subnets.ts";

/**
 * What a spoke needs of the hub. Passes between stacks as it is: ids may be outputs, the rest are plain values,
 * because they decide which resources there are.
 */
export interface HubHandle {
  readonly transitGatewayId: pulumi.Input<string>;
  /** Transit gateway route table of each segment, by its code. */
  readonly routeTableIds: Readonly<Record<string, pulumi.Input<string>>>;
  /** Route table of the firewall: the only one that knows the spokes' addresses. */
  readonly inspectionTableId: pulumi.Input<string>;
  /** Ranges of the government's own network. A further range is added at the end. */
  readonly internalRanges: readonly string[];
  /**
   * Ranges of the sites that are linked with the hub, outside the internal ones. A further range is added at the end.
   * @default none
   */
  readonly siteRanges?: readonly string[];
  /**
   * Ranges that the hub throws away. Known to whoever builds links in the hub's own stack; spokes need it not.
   * @default none
   */
  readonly unreachableRanges?: readonly string[];
}

/** What a way out to the internet needs of the firewall. */
export interface InspectionHandle {
  readonly firewallArn: pulumi.Output<string>;
  /** The firewall's own attachment to the transit gateway. */
  readonly attachmentId: pulumi.Output<string>;
}

/** Where the way out to the internet is. */
export interface EgressHandle {
  readonly vpcId: pulumi.Output<string>;
  readonly attachmentId: pulumi.Output<string>;
}

/** What is hosted in a spoke needs of it. */
export interface NetworkHandle {
  readonly vpcId: pulumi.Output<string>;
  readonly cidr: string;
  /** Blocks that came when the network grew. */
  readonly addedCidrs: readonly string[];
  readonly attachmentId: pulumi.Output<string>;
  /** Subnets by tier, then by zone letter. */
  readonly subnetIds: Readonly<Record<Tier, Readonly<Record<string, pulumi.Output<string>>>>>;
  /** Subnets of the added blocks, for workloads and data. */
  readonly addedSubnetIds: readonly {
    readonly tier: Tier;
    readonly zone: string;
    readonly id: pulumi.Output<string>;
  }[];
  /** Subnets for container pods by zone letter, where the network has them. */
  readonly podSubnetIds?: Readonly<Record<string, pulumi.Output<string>>>;
  /** Security group with the estate's flows, where the network has one. */
  readonly workloadsGroupId?: pulumi.Output<string>;
}
