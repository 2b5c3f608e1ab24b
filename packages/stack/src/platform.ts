// What a tenant's stack reads of the platform: the outputs of every layer below it.

import type { z } from "zod";

import {
  identityContract,
  loggingContract,
  namesContract,
  networkContract,
  organizationContract,
} from "./contracts.ts";
import { readContract } from "./stack-contract.ts";

/** Outputs of the platform's layers. */
export interface Platform {
  readonly organization: z.infer<typeof organizationContract.schema>;
  readonly logging: z.infer<typeof loggingContract.schema>;
  readonly identity: z.infer<typeof identityContract.schema>;
  readonly names: z.infer<typeof namesContract.schema>;
  readonly network: z.infer<typeof networkContract.schema>;
}

/** Reads all of them. Rejects with an IssueError when a layer has not been deployed. */
export async function platformContracts(): Promise<Platform> {
  const [organization, logging, identity, names, network] = await Promise.all([
    readContract(organizationContract),
    readContract(loggingContract),
    readContract(identityContract),
    readContract(namesContract),
    readContract(networkContract),
  ]);
  return { organization, logging, identity, names, network };
}

/** An account's number by its code. Throws when the organization has no such account yet. */
export function accountId(organization: Platform["organization"], code: string): string {
  const id = organization.accountIds[code];
  if (id === undefined) {
    throw new Error(`the organization has no account ${code} yet: deploy organization/platform first`);
  }
  return id;
}
