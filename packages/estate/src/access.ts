// Who has what where: groups of identity.yaml spread over the accounts of the estate.

import { compareText } from "@temelj/kernel";

import { estateAccounts, type Account } from "./accounts.ts";
import type { Estate } from "./estate.ts";
import type { Group, GroupScope } from "./identity-intent.ts";

/** A group as the directory has it. */
export interface AccessGroup {
  readonly code: string;
  readonly name: string;
}

/** One group, one permission set, one account, all by code. */
export interface AccessAssignment {
  readonly group: string;
  readonly permissionSet: string;
  readonly account: string;
}

/** All groups and assignments of an estate, each sorted by its codes. */
export interface EstateAccess {
  readonly groups: readonly AccessGroup[];
  readonly assignments: readonly AccessAssignment[];
}

/**
 * Spreads groups over accounts. A group of scope `each-tenant` becomes `<tenant>-<group>` for each tenant with accounts
 * of its own; in a shared account a permission set would reach the other tenants there.
 */
export function estateAccess(
  estate: Pick<Estate, "identity" | "platformAccounts" | "tenants" | "accountEmail">,
): EstateAccess {
  const accounts = estateAccounts(estate);
  const groups: AccessGroup[] = [];
  const assignments: AccessAssignment[] = [];
  const assign = (code: string, { permissionSets }: Group, where: readonly Account[]): void => {
    for (const permissionSet of permissionSets) {
      for (const { code: account } of where) assignments.push({ group: code, permissionSet, account });
    }
  };
  for (const group of estate.identity.groups) {
    if (group.scope !== "each-tenant") {
      groups.push({ code: group.code, name: group.name });
      assign(
        group.code,
        group,
        accounts.filter((account) => inScope(account, group.scope, estate)),
      );
      continue;
    }
    for (const tenant of estate.tenants.filter(({ tier }) => tier === "dedicated")) {
      const code = `${tenant.code}-${group.code}`;
      groups.push({ code, name: `${tenant.name.en}: ${group.name}` });
      assign(
        code,
        group,
        accounts.filter(({ tenants }) => tenants.includes(tenant.code)),
      );
    }
  }
  const key = ({ group, permissionSet, account }: AccessAssignment): string =>
    [group, permissionSet, account].join(" ");
  return {
    groups: groups.toSorted((left, right) => compareText(left.code, right.code)),
    assignments: assignments.toSorted((left, right) => compareText(key(left), key(right))),
  };
}

function inScope(account: Account, scope: GroupScope, estate: Pick<Estate, "tenants">): boolean {
  if (scope === "organization") return true;
  if (scope === "platform") return account.tenants.length === 0;
  if (scope === "tenants") return account.tenants.length > 0;
  const kind = scope === "ministries" ? "ministry" : "municipality";
  return estate.tenants.some((tenant) => tenant.kind === kind && account.tenants.includes(tenant.code));
}
