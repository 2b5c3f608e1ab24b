// The organization: every account of the estate, its place, and what nobody may do in it.

import { estateAccounts } from "@temelj/estate";
import { AddressAdministrator } from "@temelj/network";
import { Organization } from "@temelj/organization";
import { contractOutputs, currentStack, managementProvider, organizationContract } from "@temelj/stack";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const management = managementProvider("management", estate);

  const organization = new Organization(
    "organization",
    {
      units: estate.organizationalUnits,
      accounts: estateAccounts(estate).map(({ code, email, unit }) => ({ code, email, unit })),
      guardrails: estate.guardrails,
      rootGuardrails: estate.rootGuardrails,
      managementAccountId: estate.managementAccountId,
      partition: estate.partition,
    },
    { provider: management },
  );

  const networkAccount = organization.nodes.accounts["network"];
  if (estate.network.ipam !== undefined && networkAccount !== undefined) {
    new AddressAdministrator("addresses", { accountId: networkAccount.id }, { provider: management });
  }

  return contractOutputs(organizationContract, organization.handle);
};
