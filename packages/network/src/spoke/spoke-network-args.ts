// What a spoke is told, and its children.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { HubHandle } from "../network-handles.ts";
import type { PodRangeNodes } from "./pod-range.ts";
import type { SpokeChoices } from "./plan-spoke.ts";
import type { Tier } from "../vpc/plan-subnets.ts";

/** Arguments of a spoke. */
export interface SpokeNetworkArgs extends SpokeChoices, CommonArgs {
  readonly hub: HubHandle;
  /**
   * Provider of the hub's account, with which the attachment is accepted, associated and propagated there: only the
   * owner of a transit gateway may. Leave it out when the spoke itself is in the hub's account.
   * @default none: the spoke is in the hub's account
   */
  readonly hubProvider?: pulumi.ProviderResource;
  /**
   * Where flow logs go: ARN of the log archive's bucket, with a prefix.
   * @example "arn:aws:s3:::log-archive-1a2b3c/flow-logs"
   */
  readonly flowLogsArn: pulumi.Input<string>;
  /**
   * Id of the organization; only its principals and buckets pass the S3 endpoint.
   * @example "o-a1b2c3d4e5"
   */
  readonly organizationId: pulumi.Input<string>;
  /**
   * Route 53 profile with the names of private endpoints and zones, associated with the VPC.
   * @default none
   * @example "rp-0123456789abcdef"
   */
  readonly profileId?: pulumi.Input<string>;
  /**
   * Ids of the prefix lists of segments and sites, by their code, as `SegmentPrefixLists` gives them.
   * @default none: flows are let in by ranges
   */
  readonly prefixListIds?: Readonly<Record<string, pulumi.Input<string>>>;
  /**
   * IPAM pool of private IPv6 addresses (ULA, RFC 4193) that the VPC's /56 comes from. Hosts then prefer IPv4 for names
   * that have public IPv6 addresses too (RFC 6724); with Amazon's own, public block they try IPv6 first, in vain.
   * Changing it later gives every IPv6 address anew.
   * @default none: a block of Amazon's
   */
  readonly ipv6PoolId?: pulumi.Input<string>;
  /**
   * Accounts of the organization that may use the subnets for workloads, data and pods, and the workloads' security
   * group, by account code.
   * @default none
   * @example { "municipalities-shared-production": "111111111111" }
   */
  readonly shareWith?: Readonly<Record<string, pulumi.Input<string>>>;
}

/** The children of a spoke that its handle does not reach. */
export interface SpokeNetworkNodes {
  readonly vpc: aws.ec2.Vpc;
  /** By tier, then by zone letter. */
  readonly subnets: Readonly<Record<Tier, Readonly<Record<string, aws.ec2.Subnet>>>>;
  readonly routeTables: Readonly<Record<Tier, Readonly<Record<string, aws.ec2.RouteTable>>>>;
  readonly attachment: aws.ec2transitgateway.VpcAttachment;
  readonly flowLog: aws.ec2.FlowLog;
  /** With `pods`. */
  readonly pods: PodRangeNodes | undefined;
  /** With `flows`. */
  readonly workloadsGroup: aws.ec2.SecurityGroup | undefined;
}
