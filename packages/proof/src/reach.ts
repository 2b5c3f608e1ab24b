// Whether one subnet reaches another: hop by hop over the compiled plan, there and back.

import { formatBlock, parseBlock, type Block } from "@temelj/cidr";

import { passes, type Flow } from "./filter-traffic.ts";
import type { GatewayEntry, Network, NetworkModel, Subnet } from "./network-model.ts";
import type { RouteLookup } from "./route-lookup.ts";

/** One step of a path, or what ends it. */
export interface Hop {
  /** Name of the place. */
  readonly at: string;
  readonly does: string;
}

/** The answer to a question. */
export interface Reach {
  readonly outcome: "reached" | "stopped" | "unknown";
  /** The path; the last hop arrives, or says what stops it. */
  readonly hops: readonly Hop[];
}

/** What is asked: TCP or UDP to a port. Answers come back to the ephemeral ports. */
export interface Question {
  readonly protocol: "tcp" | "udp";
  readonly port: number;
}

const numbers = { tcp: 6, udp: 17 } as const;
/** Ports from which Linux and Windows ask. RFC 6056; Linux's own default is narrower. */
const ephemeral = { fromPort: 32_768, toPort: 60_999 } as const;

/** Whether packets get from a subnet to a subnet, and answers back. */
export function reach(model: NetworkModel, from: Subnet, to: Subnet, { protocol, port }: Question): Reach {
  if (model.unknown.length > 0) {
    const [first = ""] = model.unknown;
    return { outcome: "unknown", hops: [{ at: first, does: "is not known well enough to prove anything" }] };
  }
  const hops: Hop[] = [];
  const there: Flow = { protocol: numbers[protocol], fromPort: port, toPort: port };
  const back: Flow = { protocol: numbers[protocol], ...ephemeral };
  const arrived = travel(model, from, to, there, hops) && travel(model, to, from, back, hops);
  return { outcome: arrived ? "reached" : "stopped", hops };
}

/**
 * Whether a network's packets may be carried to any part of another network, before any filter: cheap, for whole
 * matrices. Errs towards yes: what leads past the hub counts as carried.
 */
export function isRouted(model: NetworkModel, from: Subnet, to: Network): boolean {
  if (from.network === to) return true;
  return (from.routes?.meeting(to.block) ?? []).some(({ target }) => {
    if (target.kind === "transit-gateway") return isCarried(model, from.network, to);
    return target.kind === "peering" || target.kind === "interface" || target.kind === "other";
  });
}

function travel(model: NetworkModel, from: Subnet, to: Subnet, flow: Flow, hops: Hop[]): boolean {
  return (
    leaves(from, to.block, flow, hops) &&
    (from.network === to.network || carries(model, from, to, hops)) &&
    enters(to, from.block, flow, hops)
  );
}

function leaves(from: Subnet, to: Block, flow: Flow, hops: Hop[]): boolean {
  return filtered(from, "egress", to, flow, hops);
}

function enters(to: Subnet, from: Block, flow: Flow, hops: Hop[]): boolean {
  const entered = filtered(to, "ingress", from, flow, hops);
  if (entered) hops.push({ at: `${to.network.label} ${to.name}`, does: "arrives" });
  return entered;
}

function filtered(subnet: Subnet, direction: "ingress" | "egress", other: Block, flow: Flow, hops: Hop[]): boolean {
  const at = `${subnet.network.label} ${subnet.name}`;
  const { filter } = subnet;
  const verb = direction === "egress" ? "to" : "from";
  if (filter === undefined) {
    hops.push({ at, does: "has no network ACL of its own in the plan: nothing passes for certain" });
    return false;
  }
  if (passes(filter[direction], other, flow) === "none") {
    hops.push({ at, does: `network ACL lets nothing pass ${verb} ${formatBlock(other)}` });
    return false;
  }
  hops.push({ at, does: `network ACL lets it pass ${verb} ${formatBlock(other)}` });
  return true;
}

function carries(model: NetworkModel, from: Subnet, to: Subnet, hops: Hop[]): boolean {
  const at = `${from.network.label} ${from.name}`;
  const route = from.routes?.find(to.block);
  if (route === undefined) {
    hops.push({ at, does: `has no route to ${to.cidr}` });
    return false;
  }
  if (route.target.kind !== "transit-gateway") {
    hops.push({ at, does: `routes ${route.cidr} to ${route.target.kind} ${route.target.id}, not to the hub` });
    return false;
  }
  hops.push({ at, does: `routes ${route.cidr} to the hub` });
  const entry = entryFor(model, from.network, to.block);
  const table = from.network.attachment === undefined ? "" : (model.tableOf.get(from.network.attachment) ?? "");
  if (entry === undefined) {
    hops.push({ at: `hub ${table}`, does: table === "" ? "no table is associated" : `has no route to ${to.cidr}` });
    return false;
  }
  if (entry.kind === "blackhole") {
    hops.push({ at: `hub ${table}`, does: `throws away ${entry.route.cidr}` });
    return false;
  }
  const network = model.byAttachment.get(entry.attachment);
  hops.push({ at: `hub ${table}`, does: `${entry.how} route to ${network?.label ?? entry.attachment}` });
  return network === to.network;
}

function isCarried(model: NetworkModel, from: Network, to: Network): boolean {
  return (tableFor(model, from)?.meeting(to.block) ?? []).some(
    (entry) => entry.kind === "attachment" && model.byAttachment.get(entry.attachment) === to,
  );
}

function entryFor(model: NetworkModel, from: Network, to: Block): GatewayEntry | undefined {
  return tableFor(model, from)?.find(to);
}

function tableFor(model: NetworkModel, { attachment }: Network): RouteLookup<GatewayEntry> | undefined {
  const table = attachment === undefined ? undefined : model.tableOf.get(attachment);
  return table === undefined ? undefined : model.tables.get(table);
}

/** What happens to traffic from a subnet to somewhere outside all networks. */
export function leavesTo(model: NetworkModel, from: Subnet, cidr: string): Reach {
  const block = parseBlock(cidr);
  if (block === undefined) throw new Error(`${cidr} is no block`);
  const at = `${from.network.label} ${from.name}`;
  const route = from.routes?.find(block);
  if (route === undefined) return { outcome: "stopped", hops: [{ at, does: `has no route to ${cidr}` }] };
  const hops: Hop[] = [{ at, does: `routes ${route.cidr} to ${route.target.kind} ${route.target.id}` }];
  if (route.target.kind !== "transit-gateway") return { outcome: "reached", hops };
  const entry = entryFor(model, from.network, block);
  if (entry === undefined)
    return { outcome: "stopped", hops: [...hops, { at: "hub", does: `has no route to ${cidr}` }] };
  if (entry.kind === "blackhole") {
    return { outcome: "stopped", hops: [...hops, { at: "hub", does: `throws away ${entry.route.cidr}` }] };
  }
  return { outcome: "reached", hops: [...hops, { at: "hub", does: `${entry.how} route to ${entry.attachment}` }] };
}
