// What a static portal is told, and what it tells others.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { PortalChoices } from "./plan-portal.ts";

/** Arguments of a portal. Only `domain` is needed; everything not said has a safe default. */
export interface StaticPortalArgs extends PortalChoices, CommonArgs {
  /**
   * Route 53 hosted zone of the domain. With it the component writes the certificate's validation records and the
   * A and AAAA records of the portal. Without it someone else keeps the domain's DNS: they enter
   * `handle.validationRecords` and point the domain at `handle.distributionDomain`.
   * @default none: DNS is kept elsewhere
   * @example "Z0123456789ABCDEFGHIJ"
   */
  readonly hostedZoneId?: pulumi.Input<string>;
  /**
   * Provider of the account that owns the hosted zone, where that is not the portal's own account.
   * @default the component's provider
   */
  readonly dnsProvider?: pulumi.ProviderResource;
  /**
   * ARN of a CloudWatch Logs delivery destination that takes the access logs, such as the log archive's. It must be
   * in us-east-1 and its policy must accept the portal's account.
   * @default none: the component makes a log bucket of its own
   */
  readonly accessLogDestinationArn?: pulumi.Input<string>;
  /**
   * KMS key in us-east-1 for the firewall's log group.
   * @default the service's own encryption at rest
   */
  readonly logKeyArn?: pulumi.Input<string>;
}

/** Contract for whoever publishes to the portal, watches it or keeps its DNS. */
export interface PortalHandle {
  /** Where citizens find it: `https://` and the domain. */
  readonly url: pulumi.Output<string>;
  /** For invalidations after publishing. */
  readonly distributionId: pulumi.Output<string>;
  /** What the domain's DNS must point at. */
  readonly distributionDomain: pulumi.Output<string>;
  /** Where pages are published. */
  readonly bucketName: pulumi.Output<string>;
  readonly firewallArn: pulumi.Output<string>;
  /** CNAME records that prove the ownership of the domain and keep its certificate renewed; never remove them. */
  readonly validationRecords: pulumi.Output<readonly DnsRecord[]>;
}

/** The children of a portal that its handle does not reach. */
export interface StaticPortalNodes {
  readonly contentBucket: aws.s3.Bucket;
  readonly distribution: aws.cloudfront.Distribution;
  readonly certificate: aws.acm.Certificate;
  readonly firewall: aws.wafv2.WebAcl;
  /** Absent when the access logs go to a destination that was given. */
  readonly logBucket: aws.s3.Bucket | undefined;
  readonly firewallLogGroup: aws.cloudwatch.LogGroup;
}

/** One DNS record as a registrar's form asks for it. */
export interface DnsRecord {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}
