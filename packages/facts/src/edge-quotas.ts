// AWS quotas of edges: site-to-site VPN, Direct Connect, Client VPN, Verified Access.

import type { Quota } from "./quotas.ts";

const vpn = "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html";
const gateway = "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html";
const direct = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html";
const directGeneral = "https://docs.aws.amazon.com/general/latest/gr/dc.html";
const client = "https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/limits.html";
const verified = "https://docs.aws.amazon.com/verified-access/latest/ug/verified-access-quotas.html";

function quota(value: number, unit: string, fixed: boolean, urls: readonly string[], note?: string): Quota {
  return { value, unit, fixed, source: { urls, asOf: "2026-11-28", ...(note === undefined ? {} : { note }) } };
}

/** Part of the quotas of this room. */
export const edgeQuotas = {
  customerGatewaysPerRegion: quota(50, "customer gateways", false, [vpn], "Of one account."),
  vpnConnectionsPerRegion: quota(
    50,
    "VPN connections",
    false,
    [vpn, gateway],
    "Of one account. One transit gateway takes as many as it takes attachments.",
  ),
  /** What a site may announce over a VPN to a transit gateway; a virtual private gateway takes 100. */
  vpnRoutesFromSite: quota(1000, "routes", true, [vpn]),
  /** What a transit gateway announces to a site: the routes of the table that the VPN is associated with. */
  vpnRoutesToSite: quota(5000, "routes", true, [vpn]),
  directConnectGatewaysPerTransitGateway: quota(20, "Direct Connect gateways", true, [gateway]),
  /** Prefixes that a transit gateway announces to a site over a transit virtual interface. */
  directConnectAllowedPrefixes: quota(
    200,
    "prefixes",
    true,
    [directGeneral, "https://www.repost.aws/knowledge-center/direct-connect-configure-vpn-failover"],
    "Older pages say 20.",
  ),
  /** What a site may announce over one virtual interface. With more, AWS ends the BGP session. */
  directConnectRoutesFromSite: quota(
    100,
    "routes",
    false,
    [direct, "https://docs.aws.amazon.com/directconnect/latest/UserGuide/prefix-allocations.html"],
    "IPv4 and IPv6 apart. A dedicated connection can give an interface up to 1000.",
  ),
  transitInterfacesPerDirectConnection: quota(4, "transit virtual interfaces", true, [direct], "One if it is hosted."),
  clientVpnEndpointsPerRegion: quota(5, "Client VPN endpoints", false, [client], "Of one account."),
  clientVpnAuthorizationRules: quota(200, "authorization rules", false, [client], "Of one endpoint."),
  /** Of one associated subnet. */
  clientVpnRoutes: quota(100, "routes", false, [client]),
  verifiedAccessInstancesPerRegion: quota(5, "Verified Access instances", false, [verified], "Of one account."),
  verifiedAccessGroupsPerRegion: quota(10, "Verified Access groups", false, [verified], "Of one account."),
  verifiedAccessEndpointsPerRegion: quota(50, "Verified Access endpoints", false, [verified], "Of one account."),
} as const satisfies Readonly<Record<string, Quota>>;
