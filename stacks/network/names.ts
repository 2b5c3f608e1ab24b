// What names mean in the networks of each region.

import { serviceDomain, type Estate } from "@temelj/estate";
import { DnsFirewall, NameResolver, PrivateNames } from "@temelj/network";

import type { RegionNetwork } from "./region-network.ts";
import type { Where } from "./where.ts";

/** Records who asks for which name in a region, asks sites for theirs, and refuses names that are malicious. */
export function regionNames(
  { estate, logging, provider }: Where,
  { region: { region, named, code }, endpoints, hub, profileId }: RegionNetwork,
): void {
  const { names } = estate.network;
  if (names === undefined || profileId === undefined) return;
  const { managed, managedListId, advanced, blocked, allowed } = names.firewall;
  const lists = { managed, advanced, blocked, allowed };
  // Ids of AWS's lists differ by region.
  const list = code === "home" && managedListId !== undefined ? { managedListId } : {};
  const { partition } = estate;
  new DnsFirewall(named("dns-firewall"), { region, partition, profileId, ...lists, ...list }, { provider });
  const network = endpoints === undefined ? {} : { network: endpoints };
  const crossing = endpoints === undefined ? {} : { askers: hub.siteRanges ?? [], forwards: names.forwards };
  const asked = { region, partition, profileId, queryLogsArn: logging.flowLogsArn };
  new NameResolver(named("resolver"), { ...asked, ...network, ...crossing }, { provider });
}

/** The private zone, in every region's profile. AWS makes none without a network of the account. */
export function privateNames(
  { estate, provider }: Where,
  home: RegionNetwork,
  regions: readonly RegionNetwork[],
): void {
  const { names } = estate.network;
  if (names?.private === undefined || home.endpoints === undefined) return;
  const profiles = regions.flatMap(({ region, profileId }) =>
    profileId === undefined ? [] : [[region.region, profileId] as const],
  );
  new PrivateNames(
    "private-names",
    {
      region: home.region.region,
      domains: [names.private],
      publicDomains: publicDomains(estate),
      hiding: names.shadowPublic ? [names.private] : [],
      vpcId: home.endpoints.vpcId,
      profileIds: Object.fromEntries(profiles),
    },
    { provider },
  );
}

function publicDomains({ domain, tenants }: Estate): string[] {
  const portals = tenants.flatMap(({ services, environments }) =>
    services.flatMap((service) => environments.map((environment) => serviceDomain(service, environment))),
  );
  return [domain, ...portals];
}
