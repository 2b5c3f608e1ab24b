// The network of one region: hub, firewall, the way to the internet, private endpoints, and names for them.

import { regionDecryption, segmentRanges, siteRanges, type Estate } from "@temelj/estate";
import {
  egressKind,
  Inspection,
  inspectionKind,
  InspectionNetwork,
  InternetEgress,
  NamesProfile,
  NetworkHub,
  PrivateEndpoints,
  SegmentPrefixLists,
  ZonalInternetEgress,
  type HubHandle,
  type InspectionHandle,
  type PrivateEndpointsHandle,
} from "@temelj/network";
import { zoneIds } from "@temelj/stack";
import type * as pulumi from "@pulumi/pulumi";

import type { Region } from "./regions.ts";
import type { Where } from "./where.ts";

/** What there is in a region. */
export interface RegionNetwork {
  readonly region: Region;
  readonly hub: HubHandle;
  readonly inspection: InspectionHandle;
  readonly endpoints: PrivateEndpointsHandle | undefined;
  readonly prefixListIds: Readonly<Record<string, pulumi.Output<string>>>;
  /** Undefined: networks have no profile of names. */
  readonly profileId: pulumi.Output<string> | undefined;
}

/** Builds the network of a region. */
export function regionNetwork(where: Where, region: Region): RegionNetwork {
  const { estate, organizationArn, provider } = where;
  const account = { provider };
  const { named } = region;
  const hub = new NetworkHub(
    named("hub"),
    {
      region: region.region,
      asn: region.asn,
      segments: estate.network.segments,
      internalRanges: estate.network.pools.map(({ cidr }) => cidr),
      siteRanges: siteRanges(estate),
      unreachableRanges: estate.network.reserved.map(({ cidr }) => cidr),
      organizationArn,
    },
    account,
  ).handle;
  const inspection = inspect(where, region, hub);
  leaveForInternet(where, region, hub, inspection);
  const lists = [...segmentsOf(estate), ...estate.network.sites].filter(({ ranges }) => ranges.length > 0);
  const listed = { region: region.region, lists, organizationArn };
  const { prefixListIds } = new SegmentPrefixLists(named("lists"), listed, account).handle;
  const profileId = namesProfile(where, region);
  const endpoints = privateEndpoints(where, region, { hub, inspection, profileId });
  return { region, hub, inspection, endpoints, prefixListIds, profileId };
}

function segmentsOf(estate: Estate) {
  return estate.network.segments.map(({ code, internet: { domains } }) => {
    return { key: code, code, ranges: segmentRanges(estate, code), domains };
  });
}

/** The firewall, at the gateway itself where AWS has that, else in a network of its own. */
function inspect(where: Where, { region, zones, code, named }: Region, hub: HubHandle): InspectionHandle {
  const { estate, logging, provider, flows } = where;
  const { partition, network } = estate;
  const { threats, policyChange } = network.inspection;
  const decrypt = regionDecryption(network, code);
  const { flowLogsArn, bucketName } = logging;
  const args = {
    hub,
    region,
    partition,
    flows,
    internet: segmentsOf(estate).filter(({ domains }) => domains.length > 0),
    threats,
    ...(policyChange === undefined ? {} : { policyChange }),
    ...(decrypt === undefined ? {} : { decrypt }),
    logs: { bucketName, prefix: flowLogsArn.replace(/^[^/]*\//, "") },
  };
  const account = { provider };
  if (inspectionKind(partition, region) === "network") {
    return new InspectionNetwork(named("inspection"), { ...args, zones, flowLogsArn }, account).handle;
  }
  const zoned = { ...args, zoneIds: zoneIds(region, zones, provider) };
  return new Inspection(named("inspection"), zoned, account).handle;
}

/** Only while some segment may reach something there. */
function leaveForInternet(
  { estate, logging, provider }: Where,
  { region, zones, named }: Region,
  hub: HubHandle,
  inspection: InspectionHandle,
): void {
  const { partition, network } = estate;
  if (!network.segments.some(({ internet }) => internet.domains.length > 0)) return;
  const args = { hub, inspection, zones, region, partition, flowLogsArn: logging.flowLogsArn };
  if (egressKind(partition, region) === "zonal") new ZonalInternetEgress(named("egress"), args, { provider });
  else new InternetEgress(named("egress"), args, { provider });
}

/** A profile is charged by the hour, and what carries nothing is none. */
function namesProfile(
  { estate, organizationArn, provider }: Where,
  { region, named }: Region,
): pulumi.Output<string> | undefined {
  const { partition, network } = estate;
  if (network.endpoints === undefined && network.names === undefined) return undefined;
  return new NamesProfile(named("names"), { region, partition, organizationArn }, { provider }).handle.profileId;
}

function privateEndpoints(
  { estate, organization, logging, organizationArn, provider }: Where,
  { region, zones, code, named }: Region,
  { hub, inspection, profileId }: Pick<RegionNetwork, "hub" | "inspection" | "profileId">,
): PrivateEndpointsHandle | undefined {
  const { partition, network } = estate;
  const cidr = code === "home" ? network.endpoints?.cidr : network.endpoints?.backupCidr;
  if (network.endpoints === undefined || cidr === undefined || profileId === undefined) return undefined;
  const { services, unguarded } = network.endpoints;
  const { organizationId } = organization;
  const place = { hub, inspection, zones, region, partition, cidr, profileId };
  const whose = { organizationId, organizationArn, flowLogsArn: logging.flowLogsArn };
  return new PrivateEndpoints(named("endpoints"), { ...place, ...whose, services, unguarded }, { provider }).handle;
}
