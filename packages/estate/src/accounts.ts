// Which accounts an estate has: the platform's, and those that follow from its tenants.

import { compareText } from "@temelj/kernel";

import type { Estate } from "./estate.ts";
import { tenantGroup, type Environment, type Tenant } from "./tenant.ts";

/** A member account. */
export interface Account {
  /** Never changes. */
  readonly code: string;
  /** As the console shows it. */
  readonly name: string;
  /** Address of its root user. */
  readonly email: string;
  /** Code of its organizational unit. */
  readonly unit: string;
  /** Absent for accounts of the platform. */
  readonly environment?: Environment;
  /** Codes of the tenants that are in it; none for accounts of the platform. */
  readonly tenants: readonly string[];
}

/** Code of the account that a tenant's environment is in: its own, or the one that its kind shares. */
export function tenantAccountCode(tenant: Pick<Tenant, "kind" | "code" | "tier">, environment: Environment): string {
  const owner = tenant.tier === "dedicated" ? tenant.code : `${tenantGroup(tenant.kind)}-shared`;
  return `${owner}-${environment}`;
}

/** Every member account, each once, by code. A tenant's account is called by its code, which never changes. */
export function estateAccounts(
  estate: Pick<Estate, "platformAccounts" | "tenants" | "accountEmail">,
): readonly Account[] {
  const email = (code: string): string => accountEmail(estate.accountEmail, code);
  const accounts = new Map<string, Account>();
  for (const { code, name, unit } of estate.platformAccounts) {
    accounts.set(code, { code, name, email: email(code), unit, tenants: [] });
  }
  for (const tenant of estate.tenants) {
    for (const environment of tenant.environments) {
      const code = tenantAccountCode(tenant, environment);
      const tenants = [...(accounts.get(code)?.tenants ?? []), tenant.code];
      accounts.set(code, { code, name: code, email: email(code), unit: tenant.unit, environment, tenants });
    }
  }
  return [...accounts.values()].toSorted((left, right) => compareText(left.code, right.code));
}

/** An account's e-mail address. */
export function accountEmail(pattern: string, code: string): string {
  return pattern.replace("{account}", () => code);
}
