// The way through a VPC that stands between: from its attachment through its firewall, and back to the hub or out.

import type { NetworkAttachment, NetworkModel, Subnet } from "../model/network-model.ts";
import { leaveSubnet, type Leaving } from "./leave-subnet.ts";
import { Trail, type Packet } from "./packet.ts";

/**
 * How a packet that is meant for somebody else leaves the VPC that the hub sent it to. Whatever zone it comes in, it
 * must leave the same way; and where zones have firewalls of their own, both directions must meet the same one, which
 * only appliance mode makes sure of.
 *
 * https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-appliance-scenario.html
 */
export function crossNetwork(
  model: NetworkModel,
  attachment: NetworkAttachment,
  packet: Packet,
  trail: Trail,
): Leaving | undefined {
  const { network, appliance } = attachment;
  const [first, ...others] = entrances(attachment);
  if (first === undefined) return trail.stop(network.label, "has no subnets");
  if (!appliance && endpointsOf(model, attachment, packet).size > 1) {
    return trail.stop(
      network.label,
      "has a firewall endpoint a zone and no appliance mode: the answer may meet another one",
    );
  }
  const before = trail.hops.length;
  const way = leaveSubnet(model, first, packet, trail);
  if (way === undefined) return undefined;
  for (const other of others) {
    const apart = new Trail(trail);
    const elsewhere = leaveSubnet(model, other, packet, apart);
    if (kindOf(elsewhere) === kindOf(way)) continue;
    // Nobody knows by which zone it comes: the one that loses it is the one to show.
    trail.hops.splice(before, trail.hops.length, ...apart.hops);
    if (elsewhere === undefined) return undefined;
    return way.kind === "hub" ? elsewhere : trail.stop(network.label, "leads elsewhere from another zone");
  }
  return way;
}

function kindOf(leaving: Leaving | undefined): string | undefined {
  return leaving?.kind === "out" ? leaving.target.kind : leaving?.kind;
}

/** Where the hub's interfaces are; of an attachment that does not say, anywhere. */
export function entrances({ subnets, network }: NetworkAttachment): readonly Subnet[] {
  return subnets.length > 0 ? subnets : network.subnets;
}

function endpointsOf({ byEndpoint }: NetworkModel, attachment: NetworkAttachment, { to }: Packet): Set<string> {
  const targets = entrances(attachment).map(({ routes }) => routes?.find(to)?.target);
  return new Set(targets.flatMap((target) => (target !== undefined && byEndpoint.has(target.id) ? [target.id] : [])));
}
