// What the public zones are told, their children, and what others need of them.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { PublicZoneChoices } from "./plan-public-zones.ts";

/** Arguments of the public zones. */
export interface PublicZonesArgs extends PublicZoneChoices, CommonArgs {
  /** Account that the zones are in, 12 digits. */
  readonly accountId: pulumi.Input<string>;
  /**
   * Topic in us-east-1 that is told when a zone's signatures are about to fail. Whoever does not act within days loses
   * the domain for everybody who checks signatures.
   * @default none: nobody is told
   */
  readonly alarmTopicArn?: pulumi.Input<string>;
  /**
   * Refuses to delete zones, their signatures and keys, and keeps them when the stack goes.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of the public zones. */
export interface PublicZonesNodes {
  readonly zone: aws.route53.Zone;
  /** By tenant code. */
  readonly tenantZones: Readonly<Record<string, aws.route53.Zone>>;
  /** Undefined where nothing is signed. */
  readonly signingKey: aws.kms.Key | undefined;
  /** Undefined where queries are not recorded. */
  readonly logGroup: aws.cloudwatch.LogGroup | undefined;
}

/** What the registrar and whoever publishes names need of the public zones. */
export interface PublicZonesHandle {
  readonly domain: string;
  readonly zoneId: pulumi.Output<string>;
  /** For the registrar: where the domain is delegated to. */
  readonly nameServers: pulumi.Output<string[]>;
  /** For the registrar: without it nobody checks the domain's signatures. Undefined where nothing is signed. */
  readonly dsRecord: pulumi.Output<string> | undefined;
  /** By tenant code. */
  readonly tenantZones: Readonly<Record<string, TenantZone>>;
}

/** The zone of a tenant. */
export interface TenantZone {
  /** @example "kotor.gov-me.example" */
  readonly domain: string;
  readonly zoneId: pulumi.Output<string>;
}
