// What each group of staff may reach through the VPN, as addresses.

import { holds } from "@temelj/cidr";

import { addressKey, standbyKey } from "./address-requests.ts";
import type { Estate } from "./estate.ts";
import { codeRanges } from "./resolve-flows.ts";

/**
 * Ranges by the code of the group. A tenant is all its networks; a range within another of the same group is left out.
 * A group none of whose goals has addresses yet is not there.
 */
export function staffAccess(
  estate: Pick<Estate, "network" | "tenants" | "allocations">,
): Readonly<Record<string, readonly string[]>> {
  const access = estate.network.staff?.vpn?.access ?? [];
  const each = access.map(({ group, to }) => {
    const ranges = [...new Set(to.flatMap((code) => rangesOf(code, estate)))];
    return [group, ranges.filter((range) => !ranges.some((other) => other !== range && holds(other, range)))] as const;
  });
  return Object.fromEntries(each.filter(([, ranges]) => ranges.length > 0));
}

function rangesOf(
  code: string,
  { network, tenants, allocations }: Parameters<typeof staffAccess>[0],
): readonly string[] {
  const tenant = tenants.find((one) => one.code === code);
  if (tenant === undefined) return codeRanges({ network }, code);
  const keys = new Set(
    tenant.environments.flatMap((environment) => [addressKey(tenant, environment), standbyKey(tenant, environment)]),
  );
  return allocations.allocations.filter(({ key }) => keys.has(key)).map(({ cidr }) => cidr);
}
