// What must fit together in the network of one tenant: its tier, its zones, the backup region.

import { issue, type Issue } from "@temelj/kernel";

import type { EstateContents, TenantFile } from "./estate-content.ts";
import { missingPool } from "./missing-pool.ts";
import { repeatedReferences, unknownCode } from "./references.ts";
import type { Tenant } from "./tenant.ts";

/** Issues of `network` in a tenant's file. */
export function checkTenantNetwork(
  { file, content }: TenantFile,
  { tier, segment }: Pick<Tenant, "tier" | "segment">,
  { single }: EstateContents,
): Issue[] {
  const { network } = content;
  if (network === undefined) return [];
  if (tier !== "dedicated") {
    const why = tier === "shared-account" ? "shares its network with others" : "has no network of its own";
    const details = { at: file.at(["network"]), fix: "remove network, or write tier: dedicated" };
    return [issue("ESTATE_TENANT_NETWORK_SHARED", `the file says network, and the tier ${tier} ${why}`, details)];
  }
  const estate = single["network.yaml"]?.content;
  const zones = network.zones ?? [];
  const details = { code: "ESTATE_ZONE_UNKNOWN", what: "zone of the estate's networks" };
  const issues = [
    ...repeatedReferences(file, ["network", "zones"], zones),
    ...zones.flatMap((zone, position) =>
      unknownCode(file, ["network", "zones", position], zone, estate?.zones ?? zones, details),
    ),
  ];
  if (network.standby && estate !== undefined && estate.backup === undefined) {
    issues.push(
      issue("ESTATE_STANDBY_WITHOUT_BACKUP", "network.standby is true, and network.yaml has no backup", {
        at: file.at(["network", "standby"]),
        allowed: "true where network.yaml says how the network of the backup region is",
        fix: "add backup to network.yaml, or remove standby",
      }),
    );
  }
  if (network.standby && estate?.backup !== undefined) {
    issues.push(...missingPool(segment, estate, file.at(["network", "standby"]), "backup"));
  }
  return issues;
}
