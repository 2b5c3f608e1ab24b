// The way out of a subnet by its route table, through firewalls and private NAT of its VPC, until it is left.

import { formatBlock, type Block } from "@temelj/cidr";

import type { NetworkAttachment, NetworkModel, Subnet } from "../model/network-model.ts";
import type { Arrival, Packet, Trail } from "./packet.ts";
import { placeOf } from "./packet.ts";
import { passFirewall } from "./pass-firewall.ts";

/** A firewall's subnet leads to the next; more is a circle. */
const mostSubnets = 8;

/** Where a packet leaves a VPC: to a transit gateway, or elsewhere. */
export type Leaving =
  | { readonly kind: "hub"; readonly attachment: NetworkAttachment; readonly packet: Packet }
  | (Extract<Arrival, { kind: "out" }> & { readonly packet: Packet });

/** How a packet leaves, or undefined when something stops it; the trail says what. */
export function leaveSubnet(model: NetworkModel, start: Subnet, sent: Packet, trail: Trail): Leaving | undefined {
  let subnet = start;
  let packet = sent;
  for (let steps = 0; steps < mostSubnets; steps += 1) {
    const at = placeOf(subnet);
    const route = subnet.routes?.find(packet.to);
    if (route === undefined) return trail.stop(at, `has no route to ${formatBlock(packet.to)}`);
    const { cidr, target } = route;
    if (target.kind === "transit-gateway") {
      const attachment = attachmentTo(subnet, target.id);
      if (attachment === undefined) return trail.stop(at, `routes ${cidr} to the hub, and is not attached to it`);
      trail.go(at, `routes ${cidr} to the hub`);
      return { kind: "hub", attachment, packet };
    }
    const endpoint = target.kind === "endpoint" ? model.byEndpoint.get(target.id) : undefined;
    const nat = target.kind === "nat" ? model.natGateways.get(target.id) : undefined;
    if (endpoint !== undefined) {
      trail.go(at, `routes ${cidr} to the firewall's endpoint ${target.id}`);
      if (!passFirewall(model, endpoint.firewall, packet, trail)) return undefined;
      ({ subnet } = endpoint);
    } else if (nat?.private === true && nat.subnet !== undefined) {
      trail.go(at, `routes ${cidr} to nat ${target.id}, which asks with an address of ${nat.subnet.cidr}`);
      ({ subnet } = nat);
      packet = translated(packet, subnet.block);
    } else return { kind: "out", subnet, cidr, target, packet };
  }
  return trail.stop(placeOf(subnet), "leads in a circle");
}

function attachmentTo({ network: { attachments } }: Subnet, gateway: string): NetworkAttachment | undefined {
  return attachments.find((each) => each.gateway === gateway) ?? attachments.find((each) => each.gateway === undefined);
}

function translated({ to, asks }: Packet, from: Block): Packet {
  return { from, to, asks: asks === undefined ? undefined : { ...asks, from } };
}
