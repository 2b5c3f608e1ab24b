// The network of one region: hub, firewall, the way to the internet, private endpoints, and names for them.

import { segmentRanges } from "@temelj/estate";
import {
  Inspection,
  InternetEgress,
  NamesProfile,
  NetworkHub,
  PrivateEndpoints,
  SegmentPrefixLists,
  type HubHandle,
} from "@temelj/network";
import { zoneIds } from "@temelj/stack";
import type * as pulumi from "@pulumi/pulumi";

import type { Where } from "./where.ts";

/** What spokes of the region attach to. */
export interface RegionHandle extends HubHandle {
  readonly siteRanges: readonly string[];
  readonly prefixListIds: Readonly<Record<string, pulumi.Output<string>>>;
  readonly profileId: pulumi.Output<string> | null;
}

/** Builds the network of the home region. */
export function regionNetwork({
  estate,
  organization,
  logging,
  organizationArn,
  provider,
  flows,
}: Where): RegionHandle {
  const { network, partition } = estate;
  const { organizationId } = organization;
  const { flowLogsArn, bucketName } = logging;
  const account = { provider };
  const region = estate.homeRegion;
  const segments = network.segments.map(({ code, internet: { domains } }) => {
    return { key: code, code, ranges: segmentRanges(estate, code), domains };
  });
  const internet = segments.filter(({ domains }) => domains.length > 0);

  const hub = new NetworkHub(
    "hub",
    {
      asn: network.asn,
      segments: network.segments,
      internalRanges: network.pools.map(({ cidr }) => cidr),
      unreachableRanges: network.reserved.map(({ cidr }) => cidr),
      organizationArn,
    },
    account,
  ).handle;
  const inspection = new Inspection(
    "inspection",
    {
      hub,
      region,
      partition,
      zoneIds: zoneIds(estate, provider),
      flows,
      internet,
      threats: network.inspection.threats,
      logs: { bucketName, prefix: logging.flowLogsArn.replace(/^[^/]*\//, "") },
    },
    account,
  ).handle;
  const inRegion = { hub, inspection, zones: network.zones, region, partition, flowLogsArn };
  if (internet.length > 0) new InternetEgress("egress", inRegion, account);

  const lists = segments.filter(({ ranges }) => ranges.length > 0);
  const { prefixListIds } = new SegmentPrefixLists("lists", { region, lists, organizationArn }, account).handle;
  // What the hub throws away is nothing to spokes.
  const { unreachableRanges: _, ...known } = hub;
  const handle = { ...known, siteRanges: hub.siteRanges ?? [], prefixListIds };
  if (network.endpoints === undefined) return { ...handle, profileId: null };

  const { profileId } = new NamesProfile("names", { region, partition, organizationArn }, account).handle;
  const { services, cidr, unguarded } = network.endpoints;
  const endpoints = { ...inRegion, organizationId, organizationArn, profileId, services, cidr, unguarded };
  new PrivateEndpoints("endpoints", endpoints, account);
  return { ...handle, profileId };
}
