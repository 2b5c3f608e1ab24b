// The government's data centres and its staff: how each comes to the hub, and no further than the firewall lets it.

import { routesOfSite, staffAccess, tenantAccountCode, type Estate } from "@temelj/estate";
import { DirectConnectLink, SiteLink, StaffVpn, VerifiedAccess } from "@temelj/network";
import { accountId } from "@temelj/stack";

import type { RegionNetwork } from "./region-network.ts";
import type { Where } from "./where.ts";

/** Links every site with the home region's hub: by VPN, and by circuits where it has some. */
export function siteLinks({ estate, provider }: Where, { region, hub, inspection }: RegionNetwork): void {
  for (const site of estate.network.sites) {
    const { code, ranges, asn, gateways, directConnect } = site;
    const link = { hub, inspection, ranges, hubAsn: region.asn, region: region.region };
    new SiteLink(code, { ...link, asn, gateways, routes: routesOfSite(site) }, { provider });
    if (directConnect === undefined) continue;
    const interfaces = Object.fromEntries(
      directConnect.interfaces.map(({ code: circuit, ...said }) => [circuit, { ...said, asn }]),
    );
    new DirectConnectLink(`${code}-circuits`, { ...link, asn: directConnect.asn, interfaces }, { provider });
  }
}

/** The ways for staff that the estate has. */
export function staffEntrances(where: Where, { region, hub, inspection }: RegionNetwork): void {
  const { estate, organization, identity, logging, provider } = where;
  const { vpn, verifiedAccess } = estate.network.staff ?? {};
  const groupId = (code: string): string => {
    const id = identity.groupIds[code];
    if (id === undefined) throw new Error(`identity has no group ${code} yet: deploy identity/platform first`);
    return id;
  };
  if (vpn !== undefined) {
    const access = Object.entries(staffAccess(estate)).map(([code, ranges]) => [
      code,
      { groupId: groupId(code), ranges },
    ]);
    const { cidr, clients, identityProvider: samlProviderArn, certificate: serverCertificateArn, sessionHours } = vpn;
    const place = { hub, inspection, cidr, zones: region.zones, region: region.region };
    const who = { access: Object.fromEntries(access), samlProviderArn, serverCertificateArn, sessionHours };
    const { flowLogsArn } = logging;
    const ends = clients === undefined ? {} : { clients };
    new StaffVpn("staff", { ...place, ...who, ...ends, flowLogsArn }, { provider });
  }
  if (verifiedAccess !== undefined) {
    const groups = verifiedAccess.groups.map(({ code, members, tenants }) => {
      const shareWith = Object.fromEntries(
        accountsOf(estate, tenants).map((account) => [account, accountId(organization, account)]),
      );
      return [code, { groupIds: members.map(groupId), shareWith }] as const;
    });
    const access = { region: region.region, groups: Object.fromEntries(groups) };
    new VerifiedAccess("applications", access, { provider });
  }
}

/** Accounts of all environments of some tenants. */
function accountsOf({ tenants }: Estate, codes: readonly string[]): string[] {
  const named = tenants.filter(({ code }) => codes.includes(code));
  const accounts = named.flatMap((tenant) => tenant.environments.map((one) => tenantAccountCode(tenant, one)));
  return [...new Set(accounts)];
}
