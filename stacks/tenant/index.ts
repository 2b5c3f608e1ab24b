// What every tenant has, ministry or municipality: the recipe of both projects.

import { serviceDomain, tenantAccountCode } from "@temelj/estate";
import { StaticPortal } from "@temelj/hosting";
import { TenantAccess } from "@temelj/identity";
import { AccountBaseline } from "@temelj/security";
import { accountId, accountProvider, currentTenant, estateRegions, platformContracts } from "@temelj/stack";

import { tenantNetworks } from "./networks.ts";

/** Builds the tenant's environment that the running stack names; resolves to the stack's outputs. */
export async function tenantProgram(estateFolder: URL): Promise<Record<string, unknown>> {
  const { estate, tenant, environment } = currentTenant(estateFolder);
  const { organization, logging, identity, names: published, network } = await platformContracts();
  const { partition } = estate;
  const { organizationId } = organization;
  const account = tenantAccountCode(tenant, environment);
  const number = accountId(organization, account);
  const tags = { "temelj:tenant": tenant.code, "temelj:environment": environment };
  const provider = accountProvider("account", { estate, accountId: number, tags });
  const hubProvider = accountProvider("hub", { estate, accountId: accountId(organization, "network"), tags });

  // A tenant with an account of its own has a network there; the others use what their kind shares.
  if (tenant.tier === "dedicated") {
    new AccountBaseline("baseline", estateRegions(estate), { provider });
    const platform = { organizationId, flowLogsArn: logging.flowLogsArn, hubs: network.hubs };
    tenantNetworks({ estate, tenant, environment, account }, platform, { provider, hubProvider });
  }
  const access = { tenant: tenant.code, partition, accountId: number, organizationId, ciRoleArn: identity.ciRoleArn };
  const { deployRoleArn } = new TenantAccess("access", access, { provider }).handle;

  const portals = tenant.services.map((service) => {
    const domain = serviceDomain(service, environment);
    const zone = published.tenantZoneIds[tenant.code];
    const isInZone =
      domain === `${tenant.code}.${estate.domain}` || domain.endsWith(`.${tenant.code}.${estate.domain}`);
    // The zone is in the network account, which certificates and names of the portal are written to.
    const names = zone !== undefined && isInZone ? { hostedZoneId: zone, dnsProvider: hubProvider } : {};
    const portal = { domain, title: tenant.name, partition, ...names };
    return [service.name, new StaticPortal(service.name, portal, { provider }).handle] as const;
  });

  return { deployRoleArn, portals: Object.fromEntries(portals) };
}
