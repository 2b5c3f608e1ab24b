// Where the public finds the government: its domain, and a zone below it for each tenant, in the network account.

import { PublicZones } from "@temelj/network";
import {
  accountId,
  accountProvider,
  contractOutputs,
  currentStack,
  namesContract,
  organizationContract,
  readContract,
} from "@temelj/stack";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const organization = await readContract(organizationContract);
  const { names, raisedQuotas } = estate.network;
  if (names === undefined) return contractOutputs(namesContract, { tenantZoneIds: {}, registrar: null });

  const account = accountId(organization, "network");
  const { hostedZonesPerAccount: mostZones } = raisedQuotas;
  const { domain, dsRecord, nameServers, tenantZones } = new PublicZones(
    "zones",
    {
      domain: estate.domain,
      tenants: names.tenantZones ? estate.tenants.map(({ code }) => code) : [],
      caa: names.caa,
      dnssec: names.dnssec,
      partition: estate.partition,
      accountId: account,
      ...(mostZones === undefined ? {} : { mostZones }),
    },
    { provider: accountProvider("network", { estate, accountId: account }) },
  ).handle;

  return contractOutputs(namesContract, {
    tenantZoneIds: Object.fromEntries(Object.entries(tenantZones).map(([tenant, { zoneId }]) => [tenant, zoneId])),
    registrar: { domain, nameServers, dsRecord: dsRecord ?? null },
  });
};
