// What the resolver is told, its children, and what others need of it.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { NameResolverChoices } from "./plan-name-resolver.ts";

/** Arguments of the resolver. */
export interface NameResolverArgs extends NameResolverChoices, CommonArgs {
  /**
   * Where its doors are: a network of this account that is attached to the hub and whose network ACLs let DNS pass.
   * @default none: queries are recorded, and no name crosses
   */
  readonly network?: ResolverNetwork;
  /** Profile that carries the rules and the record of queries to all networks of the region. */
  readonly profileId: pulumi.Input<string>;
  /**
   * Where queries are recorded: ARN of the log archive's bucket, with a prefix. AWS's console offers buckets of the same
   * region only.
   * @example "arn:aws:s3:::log-archive-1a2b3c/flow-logs"
   */
  readonly queryLogsArn: pulumi.Input<string>;
  /**
   * Refuses to delete the way in, whose addresses the sites' servers know, and keeps it when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** The network that the resolver's doors are in. */
export interface ResolverNetwork {
  readonly vpcId: pulumi.Input<string>;
  /**
   * A subnet in each zone, by zone letter, two at least. Each door has an address in each, and each costs.
   * @example endpoints.handle.subnetIds
   */
  readonly subnetIds: Readonly<Record<string, pulumi.Input<string>>>;
}

/** The children of the resolver. */
export interface NameResolverNodes {
  readonly queryLog: aws.route53.ResolverQueryLogConfig;
  /** Undefined where nobody asks. */
  readonly inbound: aws.route53.ResolverEndpoint | undefined;
  /** Undefined where nothing is forwarded. */
  readonly outbound: aws.route53.ResolverEndpoint | undefined;
  /** By domain; exceptions too. */
  readonly rules: Readonly<Record<string, aws.route53.ResolverRule>>;
}

/** What sites, and whoever watches names, need of the resolver. */
export interface NameResolverHandle {
  readonly queryLogId: pulumi.Output<string>;
  /** Addresses that sites' servers forward to, sorted. They stay as long as the way in. Empty where nobody asks. */
  readonly inboundAddresses: pulumi.Output<string[]>;
  /** By domain. */
  readonly ruleIds: Readonly<Record<string, pulumi.Output<string>>>;
}
