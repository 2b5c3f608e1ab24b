// What a link to a site by VPN takes, and what it tells.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { CommonArgs } from "@temelj/component";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import type { SiteLinkChoices } from "./plan-site-link.ts";

/** Arguments of a link. */
export interface SiteLinkArgs extends SiteLinkChoices, CommonArgs {
  /** Its `siteRanges` hold the site's ranges. */
  readonly hub: HubHandle;
  /** The firewall that everything passes, there and back. */
  readonly inspection: InspectionHandle;
  /**
   * Private certificates of the site's devices, by their address: with one, the device proves itself by certificate and
   * there is no pre-shared key at all. It must be of AWS Private CA and in this region.
   * https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-tunnel-authentication-options.html
   * @default none: a pre-shared key that AWS makes and keeps in Secrets Manager
   */
  readonly certificateArns?: Readonly<Record<string, pulumi.Input<string>>>;
  /**
   * Key that encrypts the tunnels' log. Its policy must let CloudWatch Logs of the region use it.
   * @default CloudWatch's own
   */
  readonly logKeyArn?: pulumi.Input<string>;
  /**
   * Refuses to delete the connections: a new one has other addresses and keys, which the site must be told.
   * @default true
   */
  readonly protect?: boolean;
}

/** The children of a link. */
export interface SiteLinkNodes {
  /** By address of the site's device. */
  readonly customerGateways: Readonly<Record<string, aws.ec2.CustomerGateway>>;
  /** By address of the site's device. */
  readonly connections: Readonly<Record<string, aws.ec2.VpnConnection>>;
  readonly routeTable: aws.ec2transitgateway.RouteTable;
  readonly logGroup: aws.cloudwatch.LogGroup;
}

/** What the site's engineers need, and whoever watches the link. */
export interface SiteLinkHandle {
  readonly ranges: readonly string[];
  readonly logGroupName: pulumi.Output<string>;
  /** By address of the site's device. */
  readonly connections: Readonly<Record<string, SiteConnection>>;
}

/** One connection of two tunnels. */
export interface SiteConnection {
  readonly connectionId: pulumi.Output<string>;
  readonly attachmentId: pulumi.Output<string>;
  /** AWS's ends of the tunnels. */
  readonly tunnelAddresses: readonly pulumi.Output<string>[];
  /** Secret that holds the pre-shared keys. Empty with a certificate. */
  readonly presharedKeyArn: pulumi.Output<string>;
}
