// Who speaks and who is spoken to: how a packet gets away from one end, and whether it comes in at the other.

import { contains, type Block } from "@temelj/cidr";

import type { SecurityGroup } from "../filter/security-group.ts";
import type { Site } from "../model/model-edges.ts";
import type { EdgeAttachment } from "../model/model-gateways.ts";
import type { Network, NetworkModel, Subnet } from "../model/network-model.ts";
import { crossHub } from "./cross-hub.ts";
import { admitted, filtered, gatewayFiltered, type Asking } from "./filters.ts";
import { leaveSubnet } from "./leave-subnet.ts";
import { placeOf, type Arrival, type Packet, type Trail } from "./packet.ts";

/** One end of a conversation. */
export type End = SubnetEnd | SiteEnd;

/** Something in a subnet. */
export interface SubnetEnd {
  readonly kind: "subnet";
  readonly subnet: Subnet;
  /** What it wears; undefined where the plans do not say. */
  readonly groups: readonly SecurityGroup[] | undefined;
}

/** Something in a range of a site. */
export interface SiteEnd {
  readonly kind: "site";
  readonly site: Site;
  readonly block: Block;
  /** The way by which it sends. What it is sent comes as the hub decides. */
  readonly by: EdgeAttachment;
}

/** What got over the hub, and by which addresses it is known there. */
export type Departed = Arrival & { readonly as: Block };

/** A subnet as an end: what is in it wears what its network gives to workloads. */
export function subnetEnd(subnet: Subnet): SubnetEnd {
  const { workloads } = subnet.network;
  return { kind: "subnet", subnet, groups: workloads === undefined ? undefined : [workloads] };
}

/** Addresses of an end. */
export function blockOf(end: End): Block {
  return end.kind === "subnet" ? end.subnet.block : end.block;
}

/** Where a packet comes to that an end sends, or undefined when something stops it. */
export function depart(
  model: NetworkModel,
  end: End,
  packet: Packet,
  asking: Asking,
  trail: Trail,
): Departed | undefined {
  if (end.kind === "site") {
    trail.go(end.site.label, `sends it over ${end.by.over} ${end.by.name}`);
    const arrival = crossHub(model, { attachment: end.by.id, gateway: undefined }, packet, trail);
    return arrival === undefined ? undefined : { ...arrival, as: packet.from };
  }
  const { subnet } = end;
  if (!filtered(subnet, "egress", packet.to, asking, trail)) return undefined;
  if (!admitted(end, "egress", packet.to, asking, trail)) return undefined;
  if (isInside(subnet.network, packet.to)) return { kind: "network", network: subnet.network, as: packet.from };
  const left = leaveSubnet(model, subnet, packet, trail);
  if (left === undefined || left.kind === "out")
    return left === undefined ? undefined : { ...left, as: left.packet.from };
  const { attachment, packet: sent } = left;
  if (!gatewayFiltered(attachment, "ingress", subnet, packet.from, asking, trail)) return undefined;
  const arrival = crossHub(model, { attachment: attachment.id, gateway: attachment.gateway }, sent, trail);
  return arrival === undefined ? undefined : { ...arrival, as: sent.from };
}

/** Whether what arrived is at the right place, and comes in. */
export function arrive(end: End, arrival: Arrival, from: Block, asking: Asking, trail: Trail): boolean {
  if (arrival.kind === "out") {
    const { subnet, cidr, target } = arrival;
    trail.go(placeOf(subnet), `routes ${cidr} to ${target.kind} ${target.id}, not to the hub`);
    return false;
  }
  const there = arrival.kind === "site" ? arrival.site : arrival.network;
  const meant = end.kind === "site" ? end.site : end.subnet.network;
  if (there !== meant) {
    trail.go(there.label, `gets it instead of ${meant.label}`);
    return false;
  }
  if (end.kind === "subnet") {
    const { subnet } = end;
    const over = isInside(subnet.network, from) ? undefined : subnet.network.attachments[0];
    if (!gatewayFiltered(over, "egress", subnet, subnet.block, asking, trail)) return false;
    if (!filtered(subnet, "ingress", from, asking, trail)) return false;
    if (!admitted(end, "ingress", from, asking, trail)) return false;
  }
  trail.go(end.kind === "site" ? end.site.label : placeOf(end.subnet), "arrives");
  return true;
}

function isInside({ inside }: Network, block: Block): boolean {
  return inside.some((outer) => contains(outer, block));
}
