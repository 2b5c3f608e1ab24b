// Decides a link to a site by VPN: its devices, what leads to it, and what is wrong with what was said of it.

import { isPublicAddress } from "@temelj/cidr";
import { isPrivateAsn, privateAsns } from "@temelj/facts";
import { issue, IssueError, suggest, type Issue } from "@temelj/kernel";

import { siteDestinations } from "../hub/linked-ranges.ts";
import type { HubHandle } from "../network-handles.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { retentionIssues } from "./edge-log.ts";
import { hiddenRangeIssues, segmentDestinations, siteRangeIssues } from "./site-ranges.ts";

/**
 * How the firewall's table knows a site.
 *
 * - `declared`: by static routes for the site's ranges. Whatever the site announces is ignored, so that it can draw
 *   nobody else's traffic to itself. A static route leads to one device: the first. The others stand by until they are
 *   put first.
 * - `announced`: by what the site announces over BGP. AWS goes over to another device, or from Direct Connect to VPN,
 *   by itself; and believes the site, up to 1000 routes, also where it announces a part of a tenant's network.
 */
export type SiteRoutes = "declared" | "announced";

export const siteRoutes: readonly SiteRoutes[] = ["declared", "announced"];

/** What a link may be told, as far as decisions go. */
export interface SiteLinkChoices {
  /**
   * Ranges of the site, among the hub's `siteRanges`.
   * @example ["10.0.16.0/20"]
   */
  readonly ranges: readonly string[];
  /**
   * Private BGP number of the site: 64512 to 65534, or 4200000000 to 4294967294, and no other's.
   * @example 65010
   */
  readonly asn: number;
  /** BGP number of the hub. */
  readonly hubAsn: number;
  /**
   * Public IPv4 addresses of the site's VPN devices, one or two. Each has a connection of two tunnels.
   * @example ["198.51.100.10", "198.51.100.20"]
   */
  readonly gateways: readonly string[];
  /** @example "eu-central-1" */
  readonly region: string;
  /** @default "declared" */
  readonly routes?: SiteRoutes;
  /**
   * Whether traffic enters AWS's network near the site, by AWS Global Accelerator, for a price. Cannot change later.
   * @default false
   */
  readonly acceleration?: boolean;
  /**
   * Days that the tunnels' log is kept.
   * @default 365
   */
  readonly logRetentionDays?: number;
}

/** Every decision about a link. */
export interface SiteLinkPlan {
  readonly region: string;
  readonly ranges: readonly string[];
  /** As a customer gateway takes it: the larger numbers have an input of their own. */
  readonly bgp: { readonly bgpAsn: string } | { readonly bgpAsnExtended: string };
  readonly gateways: readonly string[];
  readonly routes: SiteRoutes;
  /** Destinations that the firewall's table leads to the first device. None where it believes announcements. */
  readonly staticDestinations: readonly string[];
  /** Destinations that every segment's table leads to the firewall, because the hub throws them away otherwise. */
  readonly segmentDestinations: readonly string[];
  readonly acceleration: boolean;
  readonly logRetentionDays: number;
}

/** The largest number that a customer gateway takes in its first input. */
const largestBgpAsn = 2_147_483_647;
const mostGateways = 2;

/** The plan of a link, or an {@link IssueError} with every issue. */
export function planSiteLink(choices: SiteLinkChoices, hub: HubHandle): SiteLinkPlan {
  const { ranges, asn, gateways, region, routes = "declared", logRetentionDays = 365 } = choices;
  const issues = [
    ...siteRangeIssues(ranges, hub),
    ...(routes === "announced" ? hiddenRangeIssues(ranges, hub) : []),
    ...asnIssues(choices),
    ...gatewayIssues(gateways),
    ...routesIssues(routes),
    ...regionIssues(region, "the link"),
    ...retentionIssues(logRetentionDays),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return {
    region,
    ranges,
    bgp: asn > largestBgpAsn ? { bgpAsnExtended: String(asn) } : { bgpAsn: String(asn) },
    gateways,
    routes,
    staticDestinations: routes === "declared" ? ranges.flatMap((range) => siteDestinations(range, hub)) : [],
    segmentDestinations: segmentDestinations(ranges, hub),
    acceleration: choices.acceleration ?? false,
    logRetentionDays,
  };
}

function asnIssues({ asn, hubAsn }: SiteLinkChoices): Issue[] {
  const message = `the site's BGP number is ${asn}`;
  if (!isPrivateAsn(asn)) {
    return [issue("NETWORK_SITE_ASN_INVALID", message, { allowed: privateAsns, fix: "use 65010, or another" })];
  }
  if (asn !== hubAsn) return [];
  const fix = "give each side a number of its own";
  return [issue("NETWORK_SITE_ASN_INVALID", `${message}, as the hub's`, { allowed: privateAsns, fix })];
}

function gatewayIssues(gateways: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (gateways.length === 0 || gateways.length > mostGateways) {
    const message = `the site has ${gateways.length} VPN devices`;
    const fix = "name the public addresses of one or two devices";
    issues.push(issue("NETWORK_SITE_GATEWAY_INVALID", message, { allowed: `1 to ${mostGateways}`, fix }));
  }
  for (const [position, address] of gateways.entries()) {
    if (!isPublicAddress(address)) {
      const details = { allowed: "a public IPv4 address, such as 198.51.100.10", fix: "name the address outside NAT" };
      issues.push(issue("NETWORK_SITE_GATEWAY_INVALID", `a VPN device has the address "${address}"`, details));
    }
    if (gateways.indexOf(address) === position) continue;
    const details = { fix: "remove one of them" };
    issues.push(issue("NETWORK_SITE_GATEWAY_INVALID", `two VPN devices have the address ${address}`, details));
  }
  return issues;
}

function routesIssues(given: string): Issue[] {
  if (siteRoutes.some((known) => known === given)) return [];
  const near = suggest(given, siteRoutes) ?? "declared";
  const details = { allowed: siteRoutes.join(", "), fix: `use "${near}"` };
  return [issue("NETWORK_SITE_ROUTES_UNKNOWN", `routes is "${given}"`, details)];
}
