// Which files an estate has, and the schema of each.

import { estateSchema } from "./estate-schema.ts";
import { guardrailsSchema } from "./guardrails-schema.ts";
import { identitySchema } from "./identity-schema.ts";
import { networkSchema } from "./network-schema.ts";
import { organizationalUnitsSchema, platformAccountsSchema } from "./organizational-units-schema.ts";
import { municipalitySchema, ministrySchema } from "./tenant-schema.ts";
import type { TenantGroup } from "./tenant.ts";

/** Files that every estate has, by name, with their schemas. */
export const singleFiles = {
  "estate.yaml": estateSchema,
  "organizational-units.yaml": organizationalUnitsSchema,
  "platform-accounts.yaml": platformAccountsSchema,
  "network.yaml": networkSchema,
  "identity.yaml": identitySchema,
  "guardrails.yaml": guardrailsSchema,
} as const;

export type SingleFile = keyof typeof singleFiles;

/** Folders of tenants, with the schema of each file in them. */
export const tenantFolders = { ministries: ministrySchema, municipalities: municipalitySchema } as const;

/** Names of {@link tenantFolders} in the order in which tenants are listed. */
export const tenantGroups: readonly TenantGroup[] = ["ministries", "municipalities"];

/** Written by `temelj estate lock`. */
export const lockFileName = "allocations.lock.yaml";

/** Folder of the JSON Schemas, written by `temelj estate schema`. */
export const schemaFolder = "schema";
