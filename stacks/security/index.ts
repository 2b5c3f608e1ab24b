// The baseline of every account that is no single tenant's: the platform's own, and those that tenants share.

import { estateAccounts } from "@temelj/estate";
import { AccountBaseline } from "@temelj/security";
import {
  accountId,
  accountProvider,
  currentStack,
  estateRegions,
  managementProvider,
  organizationContract,
  readContract,
} from "@temelj/stack";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const organization = await readContract(organizationContract);
  const regions = estateRegions(estate);

  new AccountBaseline("baseline-management", regions, { provider: managementProvider("management", estate) });
  const ownAccounts = estate.tenants.filter(({ tier }) => tier === "dedicated").map(({ code }) => code);
  const dedicated = new Set(ownAccounts);
  for (const { code, tenants } of estateAccounts(estate)) {
    if (tenants.some((tenant) => dedicated.has(tenant))) continue;
    const provider = accountProvider(code, { estate, accountId: accountId(organization, code) });
    new AccountBaseline(`baseline-${code}`, regions, { provider });
  }
};
