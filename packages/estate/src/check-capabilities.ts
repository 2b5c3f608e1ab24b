// What the estate's partition must have for its network.

import { capabilities, hasCapability, type CapabilityName } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import type { EstateContents } from "./estate-content.ts";

/**
 * Issues of what the partition lacks for the network. Where AWS attaches no firewall to a transit gateway, or has no
 * NAT gateway of a whole region, the network is built in another way and nothing is lacking.
 */
export function checkCapabilities({ single }: EstateContents): Issue[] {
  const settings = single["estate.yaml"];
  const network = single["network.yaml"]?.content;
  if (settings === undefined || network === undefined) return [];
  const { partition } = settings.content;
  const needed: [CapabilityName, string][] = always.map((name) => [name, "the network cannot be built there yet"]);
  if (network.inspection.threats !== "ignore") {
    needed.push(["firewallDomainLists", "say inspection: { threats: ignore } in network.yaml"]);
  }
  if (network.backup !== undefined) needed.push(["transitGatewayPeering", "leave out backup in network.yaml"]);
  if (network.ipam !== undefined) needed.push(["addressManagement", "leave out ipam in network.yaml"]);
  return needed
    .filter(([name]) => !hasCapability(partition, name))
    .map(([name, fix]) => {
      const { name: what, partitions } = capabilities[name];
      return issue("ESTATE_CAPABILITY_MISSING", `partition "${partition}" is not known to have it: ${what}`, {
        at: settings.file.at(["partition"]),
        allowed: `a partition that has it: ${partitions.join(", ")}`,
        fix,
      });
    });
}

/** What every network is built of: hub and firewall, shared with tenants, and closed to the internet elsewhere. */
const always: readonly CapabilityName[] = [
  "transitGateway",
  "networkFirewall",
  "resourceSharing",
  "resolverProfiles",
  "vpcBlockPublicAccess",
];
