// The way over the hub: from table to table, through firewalls and peerings, until a place or something that stops it.

import { contains, formatBlock, type Block } from "@temelj/cidr";

import { tableAt, type EdgeAttachment, type GatewayEntry } from "../model/model-gateways.ts";
import type { Site } from "../model/model-edges.ts";
import type { Network, NetworkModel } from "../model/network-model.ts";
import { crossNetwork } from "./cross-network.ts";
import type { Arrival, Packet, Trail } from "./packet.ts";
import { passFirewall } from "./pass-firewall.ts";

/** A table leads to a firewall, the firewall's to a peering, that to the next; more is a circle. */
const mostTables = 12;

/** By which attachment, and at which gateway, packets come to the hub. */
export interface Entrance {
  readonly attachment: string;
  /** Undefined where the plans do not say it, and where there is only one. */
  readonly gateway: string | undefined;
}

/** Where a packet comes to, or undefined when something stops it; the trail says what. */
export function crossHub(model: NetworkModel, entrance: Entrance, sent: Packet, trail: Trail): Arrival | undefined {
  let { attachment: id, gateway } = entrance;
  let packet = sent;
  for (let tables = 0; tables < mostTables; tables += 1) {
    const table = tableAt(model, id, gateway);
    const at = `hub ${model.tableNames.get(table ?? "") ?? table ?? ""}`;
    if (table === undefined) return trail.stop(at, "no table is associated");
    const entry = model.tables.get(table)?.find(packet.to);
    if (entry === undefined) return trail.stop(at, `has no route to ${formatBlock(packet.to)}`);
    if (entry.kind === "blackhole") return trail.stop(at, `throws away ${entry.route.cidr}`);
    gateway = model.gatewayOf.get(table) ?? gateway;
    const next = model.attachments.get(entry.attachment);
    trail.go(at, `${entry.how} route to ${nameOf(model, entry, packet.to)}`);
    if (next === undefined) return undefined;
    ({ id } = next);
    if (next.kind === "edge") return toSite(next, packet.to, trail);
    if (next.kind === "firewall") {
      if (!passFirewall(model, next.firewall, packet, trail)) return undefined;
    } else if (next.kind === "peering") {
      gateway = next.gateways.find((each) => each !== gateway);
    } else {
      if (next.network.inside.some((block) => contains(block, packet.to)))
        return { kind: "network", network: next.network };
      const left = crossNetwork(model, next, packet, trail);
      if (left === undefined || left.kind === "out") return left;
      ({ packet } = left);
      ({ id, gateway = gateway } = left.attachment);
    }
  }
  return trail.stop("hub", "leads in a circle");
}

function toSite(by: EdgeAttachment, to: Block, trail: Trail): Arrival | undefined {
  const site = siteAt(by.sites, to);
  if (site === undefined) return trail.stop(`${by.over} ${by.name}`, `leads to no site with ${formatBlock(to)}`);
  return { kind: "site", site, by };
}

function siteAt(sites: readonly Site[], to: Block): Site | undefined {
  return sites.find(({ blocks }) => blocks.some((block) => contains(block, to)));
}

function nameOf(
  { attachments }: NetworkModel,
  { attachment: id }: Extract<GatewayEntry, { kind: "attachment" }>,
  to: Block,
): string {
  const attachment = attachments.get(id);
  switch (attachment?.kind) {
    case undefined:
      return `${id}, which no plan has`;
    case "firewall":
      return "the firewall";
    case "peering":
      return `the peering of ${attachment.gateways.join(" and ")}`;
    case "edge": {
      const label = siteAt(attachment.sites, to)?.label;
      return `${label ?? attachment.name} over ${attachment.over}`;
    }
    case "network":
      return (attachment.network satisfies Network).label;
  }
}
