// AWS quotas of names: public and private zones, resolver, DNS Firewall, profiles.

import type { Quota } from "./quotas.ts";

const limits = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html";
const update = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_UpdateFirewallDomains.html";

function quota(value: number, unit: string, fixed: boolean, urls: readonly string[] = [limits], note?: string): Quota {
  return { value, unit, fixed, source: { urls, asOf: "2026-11-28", ...(note === undefined ? {} : { note }) } };
}

/** Part of the quotas of this room. */
export const nameQuotas = {
  /** Public and private ones together. */
  hostedZonesPerAccount: quota(500, "hosted zones", false),
  keySigningKeysPerZone: quota(2, "key-signing keys", true),
  resolverEndpointsPerRegion: quota(4, "resolver endpoints", false, [limits], "Of one account, both directions."),
  addressesPerResolverEndpoint: quota(6, "addresses", false),
  /** Servers that one forwarding rule leads to. */
  serversPerResolverRule: quota(6, "servers", true),
  resolverRulesPerRegion: quota(1000, "resolver rules", false, [limits], "Of one account."),
  dnsFirewallRulesPerGroup: quota(100, "rules", false),
  /** Over all lists of an account in a region. AWS's own lists do not count. */
  dnsFirewallDomains: quota(100_000, "domains", false),
  /** Domains that one request may set: the provider sets a whole list at once. */
  dnsFirewallDomainsPerRequest: quota(1000, "domains", true, [update]),
  profilesPerRegion: quota(5, "Route 53 profiles", false, [limits], "Of one account."),
  networksPerProfile: quota(1000, "VPCs", false),
  privateZonesPerProfile: quota(5000, "private zones", false),
  resolverRulesPerProfile: quota(1000, "resolver rules", false),
  dnsFirewallGroupsPerProfile: quota(5, "rule groups", true),
  queryLogsPerProfile: quota(2, "query logging configurations", true),
} as const satisfies Readonly<Record<string, Quota>>;
