// What every tenant has, ministry or municipality: the recipe of both projects.

import { impliedFlows, reachesInternet, resolveFlows, serviceDomain, tenantAccountCode } from "@temelj/estate";
import { StaticPortal } from "@temelj/hosting";
import { TenantAccess } from "@temelj/identity";
import { flowsOf, SpokeNetwork } from "@temelj/network";
import { AccountBaseline } from "@temelj/security";
import {
  accountId,
  accountProvider,
  allocatedBlocks,
  currentTenant,
  estateRegions,
  platformContracts,
} from "@temelj/stack";

/** Builds the tenant's environment that the running stack names; resolves to the stack's outputs. */
export async function tenantProgram(estateFolder: URL): Promise<Record<string, unknown>> {
  const { estate, tenant, environment } = currentTenant(estateFolder);
  const { organization, logging, identity, network } = await platformContracts();
  const { partition } = estate;
  const { organizationId } = organization;
  const account = tenantAccountCode(tenant, environment);
  const number = accountId(organization, account);
  const tags = { "temelj:tenant": tenant.code, "temelj:environment": environment };
  const provider = accountProvider("account", { estate, accountId: number, tags });

  // A tenant with an account of its own has a network there; the others use what their kind shares.
  if (tenant.tier === "dedicated") {
    new AccountBaseline("baseline", estateRegions(estate), { provider });
    const hubProvider = accountProvider("hub", { estate, accountId: accountId(organization, "network"), tags });
    const { cidr, added: addedCidrs } = allocatedBlocks(estate, account);
    const { home: hub } = network.hubs;
    const { pods, ipv6, zones } = tenant.network;
    const addresses = { cidr, addedCidrs, zones, pods, ipv6, region: estate.homeRegion };
    const flows = flowsOf(account, tenant.segment, [...resolveFlows(estate), ...impliedFlows(estate)]);
    const internet = reachesInternet(estate, tenant.segment);
    const names = hub.profileId === null ? {} : { profileId: hub.profileId };
    const may = { segment: tenant.segment, flows, internet, prefixListIds: hub.prefixListIds, ...names };
    const { encryption } = estate.network.spokes;
    const whose = { encryption, flowLogsArn: logging.flowLogsArn, organizationId, partition };
    new SpokeNetwork("network", { ...addresses, ...may, ...whose, hub, hubProvider }, { provider });
  }
  const access = { tenant: tenant.code, partition, accountId: number, organizationId, ciRoleArn: identity.ciRoleArn };
  const { deployRoleArn } = new TenantAccess("access", access, { provider }).handle;

  const portals = tenant.services.map((service) => {
    const portal = { domain: serviceDomain(service, environment), title: tenant.name, partition };
    return [service.name, new StaticPortal(service.name, portal, { provider }).handle] as const;
  });

  return { deployRoleArn, portals: Object.fromEntries(portals) };
}
