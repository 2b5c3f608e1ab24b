// The log archive in an account of its own, and the trail of everything that anyone changes anywhere.

import { LogArchive, OrganizationTrail } from "@temelj/logging";
import {
  accountId,
  accountProvider,
  contractOutputs,
  currentStack,
  loggingContract,
  managementProvider,
  organizationContract,
  readContract,
} from "@temelj/stack";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const organization = await readContract(organizationContract);
  const archiveAccount = accountId(organization, "log-archive");

  const archive = new LogArchive(
    "log-archive",
    {
      region: estate.homeRegion,
      partition: estate.partition,
      accountId: archiveAccount,
      managementAccountId: organization.managementAccountId,
      organizationId: organization.organizationId,
    },
    { provider: accountProvider("log-archive", { estate, accountId: archiveAccount }) },
  );
  new OrganizationTrail("trail", { archive: archive.handle }, { provider: managementProvider("management", estate) });

  const { bucketName, bucketArn, keyArn, flowLogsArn } = archive.handle;
  return contractOutputs(loggingContract, { bucketName, bucketArn, keyArn, flowLogsArn });
};
